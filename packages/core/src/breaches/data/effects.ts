import { deepFreeze } from "../../shared/deep-freeze.ts";

/** Codes of {@link effects}, in a separate constant, so that code that only checks a code does not include the table. */
export const effectCodes = deepFreeze(["read", "copy", "change", "delete-or-destroy", "theft"]);

/**
 * Effects of a breach on the data, with the aspect of security that each affects.
 * Source: the list in a publisher's statement to schools (read, copy, change, delete or destroy, theft) and the same
 * list in the older Dutch notification form; aspects according to GDPR art. 4(12). Theft affects both availability and
 * confidentiality. Retrieved 2026-11-22.
 */
export const effects = deepFreeze([
  { code: "read", touches: ["confidentiality"] },
  { code: "copy", touches: ["confidentiality"] },
  { code: "change", touches: ["integrity"] },
  { code: "delete-or-destroy", touches: ["availability"] },
  { code: "theft", touches: ["confidentiality", "availability"] },
]) satisfies readonly {
  readonly code: (typeof effectCodes)[number];
  readonly touches: readonly string[];
}[];
