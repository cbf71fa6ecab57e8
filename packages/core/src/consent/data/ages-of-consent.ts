import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

/** Secondary source: a list by staff of the European Commission. Its order was lost and had to be reconstructed. */
const staffList: LegalSource = deepFreeze({
  kind: "guidance",
  ref: "GDPR art. 8(1), as listed in Commission Staff Working Document SWD(2020) 115 and by law firms; national laws not read",
  validFrom: "2018-05-25",
  verifiedOn: null,
});

const fromMemory: LegalSource = deepFreeze({
  kind: "statute",
  ref: "GDPR art. 8(1) and a national law that was not looked up; from memory",
  verifiedOn: null,
});

/**
 * Age from which a child may consent to an online service that is offered directly to it, by country.
 *
 * - `from`: first day on which the row holds as far as is known.
 * - `known`: `unknown` for a row from memory.
 * - Denmark changed to 15 according to a bill. Its adoption is from memory. Slovenia set 15 by a law of 2023.
 * - In France a child below the age consents together with a parent.
 *
 * Sources: as in each row. Retrieved 2026-11-22. No row was compared with the law of the country itself.
 */
export const agesOfConsent = deepFreeze([
  { country: "BE", age: 13, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "DK", age: 13, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "DK", age: 15, from: "2024-01-01", known: "unknown", basis: fromMemory },
  { country: "EE", age: 13, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "FI", age: 13, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "LV", age: 13, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "MT", age: 13, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "PT", age: 13, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "SE", age: 13, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "GB", age: 13, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "AT", age: 14, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "BG", age: 14, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "CY", age: 14, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "LT", age: 14, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "IT", age: 14, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "ES", age: 14, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "CZ", age: 15, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "FR", age: 15, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "GR", age: 15, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "HR", age: 16, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "DE", age: 16, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "HU", age: 16, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "IE", age: 16, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "LU", age: 16, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "NL", age: 16, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "PL", age: 16, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "RO", age: 16, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "SK", age: 16, from: "2018-05-25", known: "yes", basis: staffList },
  { country: "SI", age: 15, from: "2023-01-26", known: "unknown", basis: fromMemory },
  { country: "NO", age: 13, from: "2018-07-20", known: "unknown", basis: fromMemory },
  { country: "IS", age: 13, from: "2018-07-20", known: "unknown", basis: fromMemory },
  { country: "LI", age: 16, from: "2018-07-20", known: "unknown", basis: fromMemory },
]);
