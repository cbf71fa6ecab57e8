import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbols, symbolsValue } from "../candidate/symbols.ts";
import { isRealDate } from "./is-real-date.ts";
import { weightedSum } from "./weighted-sum.ts";

const tenDigits: Form = formOf("10n");
/** Added to the day of a company. */
const COMPANY = 40;

/**
 * True for an Icelandic identity number (*kennitala*) of a person: a birth date, a check digit and the century.
 *
 * @see Lög um skráningu einstaklinga, nr. 140/2019
 *
 * @example
 * ```ts
 * import { isKennitala } from "@bijsluiter/core/pii";
 *
 * isKennitala("120174-3399"); // => true
 * ```
 */
export function isKennitala(value: unknown): value is string {
  return matchesForm(value, tenDigits) && isIcelandicNumber();
}

/** As {@link isKennitala}, for ten digits of the candidate. */
export function isIcelandicNumber(): boolean {
  const day = symbolsValue(0, 2);
  const century = symbols[9] as number;
  if (day > COMPANY || (century > 0 && century < 8)) return false;
  return isRealDate(2000, symbolsValue(2, 4), day) && weightedSum("327654321", 0) % 11 === 0;
}
