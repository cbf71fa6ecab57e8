import { mod97 } from "../../shared/check-digits/mod-97-10.ts";
import { ibanStructures, ibanStructuresOutsideRegistry } from "../data/iban-structures.ts";
import { type Form, formOf, holds } from "../form.ts";
import { countryOn, numberOn, slate, write } from "../slate.ts";

/** What the IBANs of a country look like, and whether the registry says so. */
export interface IbanRule {
  readonly form: Form;
  readonly isListed: boolean;
}

/** The rule of a country; none when its banks print no IBANs. */
export function ibanRule(country: string): IbanRule | undefined {
  const listed = ibanStructures[country];
  const structure = listed ?? ibanStructuresOutsideRegistry[country];
  return structure === undefined
    ? undefined
    : { form: formOf(`2a2n${structure}`), isListed: listed !== undefined };
}

/**
 * True for an international bank account number: length and structure of its country, and the check digits.
 *
 * Spaces, dots and dashes do not count, nor does case. Check digits are 02 to 98. Next to the 89 countries of the
 * registry, 22 others that print IBANs are accepted; `options.registryOnly` refuses those.
 *
 * @see ISO 13616-1; SWIFT IBAN Registry
 *
 * @example
 * ```ts
 * import { isIban } from "@bijsluiter/core/pii";
 *
 * isIban("NL91 ABNA 0417 1643 00"); // => true
 * isIban("NL91 ABNA 0417 1643 01"); // => false
 * ```
 */
export function isIban(
  value: unknown,
  options?: { readonly registryOnly?: boolean },
): value is string {
  const length = write(value);
  const rule = ibanRule(countryOn());
  if (rule === undefined || (options?.registryOnly && !rule.isListed)) return false;
  return holds(rule.form, length) && hasIbanChecks(length);
}

/** True when the check digits of the `length` characters on the slate are right: from 02 to 98, modulo 97. */
export function hasIbanChecks(length: number): boolean {
  const check = numberOn(2, 4);
  if (check < 2 || check > 98) return false;
  const account = mod97(slate, { from: 4, to: length });
  return mod97(slate, { from: 0, to: 4, head: account }) === 1;
}
