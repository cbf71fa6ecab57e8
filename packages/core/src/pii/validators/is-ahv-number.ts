import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbolsValue } from "../candidate/symbols.ts";
import { weightedSum } from "./weighted-sum.ts";

const thirteenDigits: Form = formOf("13n");
/** Switzerland in ISO 3166-1. */
const COUNTRY = 756;

/**
 * True for a Swiss social insurance number (*AHV-Nummer*): thirteen digits that begin with 756, with the check digit of EAN-13.
 *
 * @see AHVV, art. 133
 *
 * @example
 * ```ts
 * import { isAhvNumber } from "@bijsluiter/core/pii";
 *
 * isAhvNumber("756.9217.0769.85"); // => true
 * ```
 */
export function isAhvNumber(value: unknown): value is string {
  return matchesForm(value, thirteenDigits) && isSwissNumber();
}

/** As {@link isAhvNumber}, for thirteen digits of the candidate. */
export function isSwissNumber(): boolean {
  return symbolsValue(0, 3) === COUNTRY && weightedSum("1313131313131", 0) % 10 === 0;
}
