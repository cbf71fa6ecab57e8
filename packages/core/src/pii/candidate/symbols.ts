/**
 * Symbols of the candidate that is tested: digits as 0 to 9, letters of either case as 10 to 35, without the separators
 * between them. One buffer, overwritten for every candidate, so that no string or array is allocated.
 */
export const symbols = new Uint8Array(40);

/**
 * Makes a whole value the candidate; spaces, dots, dashes and slashes are skipped.
 *
 * @returns Number of symbols; 0 for a value that is no string of digits and letters, or is too long.
 */
export function readSymbols(value: unknown): number {
  if (typeof value !== "string") return 0;
  const text = value.replaceAll(/[\s./-]/g, "");
  if (text.length > symbols.length || !/^[\da-z]+$/i.test(text)) return 0;
  for (let index = 0; index < text.length; index += 1) {
    symbols[index] = Number.parseInt(text.charAt(index), 36);
  }
  return text.length;
}

/** The symbol at `index` as a character; letters in lower case. */
export function symbolChar(index: number): string {
  return (symbols[index] as number).toString(36);
}

/** The first two symbols in upper case: the country code of numbers that begin with one. */
export function countryOf(): string {
  return (symbolChar(0) + symbolChar(1)).toUpperCase();
}

/** Value of the digits from `from` to `to`. */
export function symbolsValue(from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 10 + (symbols[index] as number);
  return value;
}
