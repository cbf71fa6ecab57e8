import { mod97 } from "../../shared/check-digits/mod-97-10.ts";
import { ibanStructures, ibanStructuresOutsideRegistry } from "../data/iban-structures.ts";

const classes: Readonly<Record<string, string>> = { n: "\\d", a: "[A-Z]", c: "[A-Z\\d]" };

/** What a table says of the account part in a country. */
export function structureIn(table: string, country: string): string | undefined {
  const row = table.split("\n").find((line) => line.includes(` ${country}`));
  return row?.split(" ")[0];
}

/**
 * True for an international bank account number: length and structure of its country, and the check digits.
 *
 * Spaces, dots, dashes and case are ignored. Check digits are 02 to 98. In addition to the 89 countries of the
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
  if (typeof value !== "string") return false;
  const iban = value.replaceAll(/[\s./-]/g, "").toUpperCase();
  const country = iban.slice(0, 2);
  const structure =
    structureIn(ibanStructures, country) ??
    (options?.registryOnly ? undefined : structureIn(ibanStructuresOutsideRegistry, country));
  if (structure === undefined) return false;
  const account = structure.replaceAll(
    /(\d+)(\w)/g,
    (_, count, kind) => `${classes[kind]}{${count}}`,
  );
  const form = new RegExp(`^[A-Z]{2}(?:0[2-9]|[1-8]\\d|9[0-8])${account}$`);
  const turned = Array.from(iban.slice(4) + iban.slice(0, 4), (char) => Number.parseInt(char, 36));
  return form.test(iban) && mod97(turned, { from: 0, to: turned.length }) === 1;
}
