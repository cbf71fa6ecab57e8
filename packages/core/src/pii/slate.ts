/**
 * What a number or a code is judged on: its digits as 0 to 9 and its letters, in either case, as 10 to 35, without the
 * signs between them. Written anew for every candidate, so that no text and no list has to be made of it.
 */
export const slate = /* @__PURE__ */ new Uint8Array(40);

/** Writes a whole value on the slate, spaces, dots, dashes and slashes left out. @returns How many; 0 for anything else. */
export function write(value: unknown): number {
  if (typeof value !== "string") return 0;
  const text = value.replaceAll(/[\s./-]/g, "");
  if (text.length > slate.length || !/^[\da-z]+$/i.test(text)) return 0;
  for (let index = 0; index < text.length; index += 1) {
    slate[index] = Number.parseInt(text.charAt(index), 36);
  }
  return text.length;
}

/** The digit or letter at `index` of the slate; letters are small. */
export function charOn(index: number): string {
  return (slate[index] as number).toString(36);
}

/** The first two letters on the slate in capitals: the country, where a number begins with one. */
export function countryOn(): string {
  return (charOn(0) + charOn(1)).toUpperCase();
}

/** The digits from `from` to `to` of the slate as a number. */
export function numberOn(from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 10 + (slate[index] as number);
  return value;
}
