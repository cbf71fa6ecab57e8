import { elevenTest } from "../../shared/check-digits/eleven-test.ts";
import { readSymbols, symbols, symbolsValue } from "../candidate/symbols.ts";

const written = /^(?:\d{8,9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .])\d{2}\2\d{3})$/;

/**
 * True for a citizen service number (*burgerservicenummer*): nine digits that pass the eleven-test.
 *
 * A number of eight digits gets a leading zero; shorter numbers are refused. Written as `111222333`, `111 222 333`,
 * `111.222.333` or `1112.22.333`. An RSIN has the same form and test, so form alone cannot tell them apart.
 *
 * @see Wet algemene bepalingen burgerservicenummer, art. 1
 *
 * @example
 * ```ts
 * import { isBsn } from "@bijsluiter/core/pii";
 *
 * isBsn("1112.22.333"); // => true
 * isBsn("123456789"); // => false
 * ```
 */
export function isBsn(value: unknown): value is string {
  if (typeof value !== "string" || !written.test(value)) return false;
  if (readSymbols(value) < 9) readSymbols(`0${value}`);
  return isCitizenNumber();
}

/** As {@link isBsn}, for nine digits of the candidate. */
export function isCitizenNumber(): boolean {
  return elevenTest(symbols) === 0 && symbolsValue(0, 9) > 0;
}

/** As {@link isBsn}, for eight digits of the candidate, which stay as they are. */
export function isShortCitizenNumber(): boolean {
  symbols.copyWithin(1, 0, 8);
  symbols[0] = 0;
  const passes = isCitizenNumber();
  symbols.copyWithin(0, 1, 9);
  return passes;
}
