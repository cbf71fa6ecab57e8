import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type CountryCode, countryCode } from "../country-code.ts";
import type { DatedSource } from "../lists/dated-source.ts";
import { adequacyDecisions } from "./adequacy-decision.ts";
import { eeaMemberships } from "./eea-membership.ts";
import type { TransferNeedCode } from "./transfer-need-code.ts";

const question = z.strictObject({ country: countryCode, day });

/**
 * Requirements of GDPR chapter V for sending personal data from the Netherlands to `country` on that day.
 *
 * Considers the country only: access from another country is a separate transfer.
 * @param country - ISO 3166-1 alpha-2.
 * @param on - The day of sending, from 2018-05-25 on. Earlier days are answered from the same tables.
 * @throws InvalidInputError for an unknown code or a day that does not exist.
 * @see GDPR art. 44-49
 *
 * @example
 * ```ts
 * import { transferNeed } from "@bijsluiter/core/vocabulary";
 *
 * transferNeed("DE", "2026-11-22"); // => "none-eea"
 * transferNeed("US", "2026-11-22"); // => "adequacy-partial"
 * transferNeed("US", "2022-11-22"); // => "needs-basis"
 * ```
 */
export function transferNeed(country: CountryCode, on: Day): TransferNeedCode {
  const asked = parseInput(question, { country, day: on });
  const applies = (row: { readonly country: CountryCode; readonly basis: DatedSource }) =>
    row.country === asked.country && holdsOn(row.basis, asked.day);

  if (eeaMemberships.some(applies)) return "none-eea";
  const decision = adequacyDecisions.find(applies);
  if (decision === undefined) return "needs-basis";
  return decision.covers === "everyone" ? "adequacy" : "adequacy-partial";
}

// Days of this form sort as text.
function holdsOn({ validFrom, validTo = "9999-12-31" }: DatedSource, on: Day): boolean {
  return validFrom <= on && on <= validTo;
}
