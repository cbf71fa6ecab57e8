import { type Form, formOf } from "../candidate/form.ts";
import { readSymbols, symbolChar, symbols, symbolsValue } from "../candidate/symbols.ts";
import { isRealDate } from "./is-real-date.ts";

/** By the rest of a division by 31; G, I, O, Q and Z are not used. */
const CHECKS = "0123456789abcdefhjklmnprstuvwxy";
/** Letters for the century, beside the hyphen for the twentieth and the plus for the nineteenth. */
const CENTURIES = "abcdefyxwvu";

/** `131052-308T`, without the hyphen, and `131052A308T`. */
export const hyphenedHetu: Form = formOf("9n1C");
export const letteredHetu: Form = formOf("6n1A3n1C");

/**
 * True for a Finnish personal identity code (*henkilötunnus*): a birth date, a sign for the century, three digits and a check sign.
 *
 * @see Laki väestötietojärjestelmästä (661/2009), 11 §
 *
 * @example
 * ```ts
 * import { isHetu } from "@bijsluiter/core/pii";
 *
 * isHetu("131052-308T"); // => true
 * ```
 */
export function isHetu(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{6}[-+A-FU-Ya-fu-y]\d{3}[\dA-Ya-y]$/.test(value))
    return false;
  return readSymbols(value.replace("+", "-")) === hyphenedHetu.length
    ? isFinnishCode()
    : isLetteredCode();
}

/** As {@link isHetu}, for the candidate without the sign for the century. */
export function isFinnishCode(): boolean {
  return isCode(symbolsValue(6, 9), symbols[9] as number);
}

/** As {@link isHetu}, for the candidate with a letter for the century. */
export function isLetteredCode(): boolean {
  return CENTURIES.includes(symbolChar(6)) && isCode(symbolsValue(7, 10), symbols[10] as number);
}

/** 2000 has every day that a year of two digits may have. */
function isCode(serial: number, check: number): boolean {
  if (!isRealDate(2000, symbolsValue(2, 4), symbolsValue(0, 2)) || serial < 2) return false;
  return CHECKS.charAt((symbolsValue(0, 6) * 1000 + serial) % 31) === check.toString(36);
}
