import { deepFreeze } from "../../shared/deep-freeze.ts";

/** Reasons why the portal does not show a message. */
export const portalRefusals = deepFreeze(["unknown", "expired", "attempts-spent", "wrong-code"]);

/** Reason why the portal does not show a message; see {@link portalRefusals}. */
export type PortalRefusal = (typeof portalRefusals)[number];
