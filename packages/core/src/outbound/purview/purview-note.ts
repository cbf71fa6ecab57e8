import { deepFreeze } from "../../shared/deep-freeze.ts";

/** Parts of a policy that a rule of Microsoft Purview cannot express, or expresses differently. */
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

/** Part of a policy that a rule of Microsoft Purview cannot express; see {@link purviewNoteCodes}. */
export type PurviewNoteCode = (typeof purviewNoteCodes)[number];
