import { deepFreeze } from "../../shared/deep-freeze.ts";

/** Codes of {@link effects}, apart, so that whoever only checks a code does not ship the table. */
export const effectCodes = deepFreeze(["read", "copy", "change", "delete-or-destroy", "theft"]);

/**
 * Effects of a breach on the data, with the aspect of security that each affects.
 * Source: the list a publisher promises its schools (read, copy, change, delete or destroy, theft) and the same list in
 * the older Dutch notification form; sides after GDPR art. 4(12). Theft takes data away and lets it be read. Retrieved
 * 2026-11-22.
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
