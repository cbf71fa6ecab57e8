import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { CountryCode } from "../../vocabulary/country-code.ts";

/**
 * Members of the European Economic Area now, without their treaties: a page for parents ships no more than the codes. A test
 * holds them against the memberships of `vocabulary`. Source: as those. Retrieved 2026-11-22.
 */
export const eeaCountries: readonly CountryCode[] = deepFreeze([
  "AT",
  "AX",
  "BE",
  "BG",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "ES",
  "FI",
  "FR",
  "GF",
  "GP",
  "GR",
  "HR",
  "HU",
  "IE",
  "IS",
  "IT",
  "LI",
  "LT",
  "LU",
  "LV",
  "MF",
  "MQ",
  "MT",
  "NL",
  "NO",
  "PL",
  "PT",
  "RE",
  "RO",
  "SE",
  "SI",
  "SK",
  "YT",
]);
