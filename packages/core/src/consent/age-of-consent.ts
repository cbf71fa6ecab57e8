import { type Day, day } from "../shared/dates/day.ts";
import type { LegalSource } from "../shared/legal-source.ts";
import { parseInput } from "../shared/parse-input.ts";
import { type CountryCode, countryCode } from "../vocabulary/country-code.ts";
import { agesOfConsent } from "./data/ages-of-consent.ts";

/** Age from which a child can consent to an online service itself. */
export type AgeOfConsent =
  | { readonly known: "yes"; readonly age: number; readonly basis: LegalSource }
  /** The age is from memory or was not researched: ask a lawyer before relying on it. `age` is an assumption. */
  | { readonly known: "unknown"; readonly age?: number; readonly basis?: LegalSource };

/**
 * Age from which a child may consent to an online service that is offered directly to it, on a day. It does not apply
 * to other consent: pupils of 16 decide on images because of UAVG art. 5, and most processing by a school needs no
 * consent.
 *
 * @returns `known: "unknown"` for a country or day that is not in the table, and for rows from memory.
 * @see GDPR art. 8(1)
 *
 * @example
 * ```ts
 * import { ageOfConsent } from "@bijsluiter/core/consent";
 *
 * ageOfConsent("NL", "2026-11-22").age; // => 16
 * ageOfConsent("BE", "2026-11-22").age; // => 13
 * ageOfConsent("SI", "2026-11-22").known; // => "unknown"
 * ```
 */
export function ageOfConsent(country: CountryCode, on: Day): AgeOfConsent {
  const code = parseInput(countryCode, country);
  const asked = parseInput(day, on);
  const row = agesOfConsent.findLast(({ country: of, from }) => of === code && from <= asked);
  if (!row) return { known: "unknown" };
  const { known, age, basis } = row;
  return { known, age, basis };
}
