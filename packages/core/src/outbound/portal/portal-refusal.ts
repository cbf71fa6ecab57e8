import { deepFreeze } from "../../shared/deep-freeze.ts";

/** Why a message in the portal is not shown. */
export const portalRefusals = deepFreeze(["unknown", "expired", "attempts-spent", "wrong-code"]);

/** Why a message in the portal is not shown; see {@link portalRefusals}. */
export type PortalRefusal = (typeof portalRefusals)[number];
