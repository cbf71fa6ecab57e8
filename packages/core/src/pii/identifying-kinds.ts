import { deepFreeze } from "../shared/deep-freeze.ts";

/** Kinds whose values mostly identify one person: people are counted by distinct values. */
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
