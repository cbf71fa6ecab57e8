import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Countries that have their own term. Other countries were not checked, because the file with all countries was not
 * read.
 *
 * Source: W3C Data Privacy Vocabulary 2.3, extension LOC: loc/modules/memberships.ttl, and legal/eu/modules/eu.ttl of
 * the release, which names more. Retrieved 2026-11-29.
 * Licence: W3C Document License; names of terms only.
 */
export const dpvPlaces: readonly string[] = deepFreeze([
  "AD",
  "AE",
  "AF",
  "AR",
  "AT",
  "BE",
  "BG",
  "CA",
  "CH",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "ES",
  "FI",
  "FO",
  "FR",
  "GB",
  "GG",
  "GR",
  "HR",
  "HU",
  "IE",
  "IL",
  "IM",
  "IS",
  "IT",
  "JE",
  "JP",
  "LI",
  "LT",
  "LU",
  "LV",
  "MT",
  "NL",
  "NO",
  "NZ",
  "PL",
  "PT",
  "RO",
  "SE",
  "SI",
  "SK",
  "UY",
]);
