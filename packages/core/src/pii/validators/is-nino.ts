import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbolChar, symbols } from "../candidate/symbols.ts";

export const nino: Form = formOf("2a6n1a");

/** Letters that are in use in the first place and in the second, and pairs of them that are not. */
const pairs = /^(?!bg|gb|kn|nk|nt|tn|zz)[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z]$/;
const CAPITAL_D = 13;

/**
 * True for a British national insurance number: two letters that are in use, six digits and A, B, C or D.
 *
 * @see HMRC, National Insurance Manual NIM39110
 *
 * @example
 * ```ts
 * import { isNino } from "@bijsluiter/core/pii";
 *
 * isNino("AB 12 34 56 C"); // => true
 * ```
 */
export function isNino(value: unknown): value is string {
  return matchesForm(value, nino) && isInsuranceNumber();
}

/** As {@link isNino}, for nine characters of the candidate. */
export function isInsuranceNumber(): boolean {
  return (symbols[8] as number) <= CAPITAL_D && pairs.test(symbolChar(0) + symbolChar(1));
}
