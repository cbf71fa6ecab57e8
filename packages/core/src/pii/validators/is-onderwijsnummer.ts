import { elevenTest } from "../../shared/check-digits/eleven-test.ts";
import { readSymbols, symbols } from "../candidate/symbols.ts";

/**
 * True for an education number (*onderwijsnummer*), which DUO gives a pupil who has no BSN.
 *
 * Nine digits that start with 10 and leave 5 in the eleven-test, so it is never a BSN. A PGN
 * (*persoonsgebonden nummer*) is either of the two.
 *
 * @see Wet register onderwijsdeelnemers
 *
 * @example
 * ```ts
 * import { isOnderwijsnummer } from "@bijsluiter/core/pii";
 *
 * isOnderwijsnummer("101222331"); // => true
 * ```
 */
export function isOnderwijsnummer(value: unknown): value is string {
  if (typeof value !== "string" || !/^10\d{7}$/.test(value)) return false;
  readSymbols(value);
  return isEducationNumber();
}

/** As {@link isOnderwijsnummer}, for nine digits of the candidate. */
export function isEducationNumber(): boolean {
  return symbols[0] === 1 && symbols[1] === 0 && elevenTest(symbols) === 5;
}
