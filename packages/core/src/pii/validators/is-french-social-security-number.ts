import { type Form, formOf, matchesForm } from "../candidate/form.ts";
import { symbols, symbolsValue } from "../candidate/symbols.ts";

const CAPITAL_A = 10;
const CAPITAL_B = 11;

export const frenchNumber: Form = formOf("6n1c8n");

/**
 * True for a French social security number (*NIR*) with its key: 97 minus the remainder of the first thirteen.
 *
 * Corsica is written 2A and 2B, which count as 19 and 18.
 *
 * @see Code de la sécurité sociale, art. R. 115-1
 *
 * @example
 * ```ts
 * import { isFrenchSocialSecurityNumber } from "@bijsluiter/core/pii";
 *
 * isFrenchSocialSecurityNumber("2 95 10 99 126 111 93"); // => true
 * ```
 */
export function isFrenchSocialSecurityNumber(value: unknown): value is string {
  return matchesForm(value, frenchNumber) && isFrenchNumber();
}

/** As {@link isFrenchSocialSecurityNumber}, for fifteen characters of the candidate. */
export function isFrenchNumber(): boolean {
  const sex = symbols[0] as number;
  const month = symbolsValue(3, 5);
  if ((sex > 3 && sex !== 7 && sex !== 8) || sex === 0) return false;
  if (month % 20 > 12 && month < 50) return false;
  const letter = symbols[6] as number;
  if (letter > 9 && (symbols[5] !== 2 || letter > CAPITAL_B)) return false;
  const department = letter === CAPITAL_A ? 19 : letter === CAPITAL_B ? 18 : symbolsValue(5, 7);
  const base = (symbolsValue(0, 5) * 100 + department) * 1_000_000 + symbolsValue(7, 13);
  return 97 - (base % 97) === symbolsValue(13, 15);
}
