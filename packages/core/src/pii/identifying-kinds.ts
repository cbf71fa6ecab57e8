import { deepFreeze } from "../shared/deep-freeze.ts";

/** Kinds of which a value is mostly of one person: by those that differ, people are counted. */
export const identifyingKinds: readonly string[] = deepFreeze([
  "bsn",
  "onderwijsnummer",
  "pupil-number",
  "student-number",
  "eck-id",
  "email",
  "phone",
  "iban",
]);
