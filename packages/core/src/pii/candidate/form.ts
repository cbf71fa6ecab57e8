import { readSymbols, symbols } from "./symbols.ts";

/** What each character of a number has to be; the bits are those of the character classes. */
export type Form = Uint8Array;

const DIGIT = 1;
const CAPITAL = 2;
const LETTER = 6;
const bits: Readonly<Record<string, number>> = {
  n: DIGIT,
  a: LETTER,
  c: LETTER | DIGIT,
  A: CAPITAL,
  C: CAPITAL | DIGIT,
};

/**
 * A form from the notation of the IBAN registry: counts of `n` (digits), `a` (letters) and `c` (either), in order.
 * With `A` and `C` a text has to write capitals.
 */
export function formOf(structure: string): Form {
  const each = structure.replaceAll(/(\d+)(\w)/g, (_, count, kind) => kind.repeat(count));
  return Uint8Array.from(each, (kind) => bits[kind] as number);
}

/** True when the first `length` symbols have the form. */
export function hasForm(form: Form, length: number): boolean {
  const fits = (mask: number, index: number) =>
    (mask & ((symbols[index] as number) < 10 ? DIGIT : LETTER)) !== 0;
  return length === form.length && form.every(fits);
}

/** Reads a whole value as the candidate. @returns True when it has the form. */
export function matchesForm(value: unknown, form: Form): boolean {
  return hasForm(form, readSymbols(value));
}
