import { deepFreeze } from "../../shared/deep-freeze.ts";

/** What of a policy a rule of Microsoft Purview does not say, or says in another way. */
export const purviewNoteCodes = deepFreeze([
  "kind-not-built-in",
  "every-kind",
  "routes-by-purview",
  "transport-not-checked",
  "hold-is-quarantine",
  "minimum-kinds-left-out",
  "first-contact-left-out",
  "external-count-left-out",
  "maximum-ends-rule",
  "reason-not-told-apart",
  "warning-leaves",
  "error-tried-again",
  "part-too-large-by-limit",
  "web-not-covered",
]);

/** What of a policy a rule of Microsoft Purview does not say; see {@link purviewNoteCodes}. */
export type PurviewNoteCode = (typeof purviewNoteCodes)[number];
