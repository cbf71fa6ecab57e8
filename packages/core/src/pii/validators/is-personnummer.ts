import { isLuhn } from "../../shared/check-digits/luhn.ts";
import { readSymbols, symbols, symbolsValue } from "../candidate/symbols.ts";
import { isRealDate } from "./is-real-date.ts";

/** Added to the day of a number for who is not registered (*samordningsnummer*). */
const COORDINATION = 60;

/**
 * True for a Swedish personal number (*personnummer* or *samordningsnummer*), with ten digits or twelve: a birth date and a Luhn digit.
 *
 * @see Folkbokföringslag (1991:481), 18 §
 *
 * @example
 * ```ts
 * import { isPersonnummer } from "@bijsluiter/core/pii";
 *
 * isPersonnummer("811228-9874"); // => true
 * ```
 */
export function isPersonnummer(value: unknown): value is string {
  if (typeof value !== "string" || !/^[\d +-]+$/.test(value)) return false;
  const length = readSymbols(value.replace("+", "-"));
  return length === 10 ? isSwedishNumber() : length === 12 && isLongSwedishNumber();
}

/** As {@link isPersonnummer}, for ten digits of the candidate. */
export function isSwedishNumber(): boolean {
  return isSwedishFrom(0);
}

/** As {@link isPersonnummer}, for twelve digits of the candidate: the century first. */
export function isLongSwedishNumber(): boolean {
  const century = symbolsValue(0, 2);
  return century > 17 && century < 21 && isSwedishFrom(2);
}

/** 2000 has every day that a year of two digits may have. */
function isSwedishFrom(from: number): boolean {
  const day = symbolsValue(from + 4, from + 6) % COORDINATION;
  return (
    isRealDate(2000, symbolsValue(from + 2, from + 4), day) && isLuhn(symbols, from, from + 10)
  );
}
