import { isMod97 } from "../../shared/check-digits/mod-97-10.ts";
import { ibanStructures, ibanStructuresOutsideRegistry } from "../data/iban-structures.ts";
import { compact } from "./compact.ts";

const classes: Readonly<Record<string, string>> = { n: "\\d", a: "[A-Z]", c: "[A-Z\\d]" };

/** Form of the account part and length of the whole. */
export interface IbanForm {
  readonly account: RegExp;
  readonly length: number;
}
const forms = /* @__PURE__ */ new Map<string, IbanForm | undefined>();

/** Form of the IBANs of a country, made once. */
export function ibanForm(country: string): IbanForm | undefined {
  if (forms.has(country)) return forms.get(country);
  const structure = ibanStructures[country] ?? ibanStructuresOutsideRegistry[country];
  if (structure === undefined) return undefined;
  let length = 4;
  const source = structure.replaceAll(/(\d+)(\w)/g, (_, count: string, kind: string) => {
    length += Number(count);
    return `${classes[kind]}{${count}}`;
  });
  const form = { account: new RegExp(`^${source}$`), length };
  forms.set(country, form);
  return form;
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
  const iban = compact(value);
  const country = iban.slice(0, 2);
  const form = ibanForm(country);
  if (form === undefined || !form.account.test(iban.slice(4))) return false;
  if (options?.registryOnly && !(country in ibanStructures)) return false;
  const check = iban.slice(2, 4);
  return /^(?:0[2-9]|[1-8]\d|9[0-8])$/.test(check) && isMod97(iban.slice(4) + country + check);
}
