import { isLuhn } from "../../shared/check-digits/luhn.ts";
import { readSymbols, symbols, symbolsValue } from "../candidate/symbols.ts";
import { cardRanges } from "../data/card-ranges.ts";

/** Network of a payment card, e.g. `"visa"`. */
export type PaymentCardBrand = (typeof cardRanges)[number][0];

const written =
  /^(?:\d{12,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})$/;

/**
 * Network of a payment card number, or `"none"` when the range, the length or the Luhn digit is not right.
 *
 * Range and length are judged together: four in a hundred random numbers of 16 digits pass, and no time stamp does.
 *
 * @see ISO/IEC 7812-1
 *
 * @example
 * ```ts
 * import { paymentCardBrand } from "@bijsluiter/core/pii";
 *
 * paymentCardBrand("2221 0000 0000 0009"); // => "mastercard"
 * paymentCardBrand("4111111111111112"); // => "none"
 * ```
 */
export function paymentCardBrand(value: unknown): PaymentCardBrand | "none" {
  if (typeof value !== "string" || !written.test(value)) return "none";
  const length = readSymbols(value);
  return isLuhn(symbols, 0, length) ? brandOf(symbolsValue(0, 4), length) : "none";
}

/** Network of the range that the first four digits are in, where it has numbers of that length. */
export function brandOf(head: number, length: number): PaymentCardBrand | "none" {
  for (const [brand, from, to, lengths] of cardRanges) {
    if (head >= from && head <= to && lengths.includes(String(length))) return brand;
  }
  return "none";
}
