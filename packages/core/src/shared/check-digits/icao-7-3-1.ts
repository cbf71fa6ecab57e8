/**
 * The check digit of a part of a machine-readable zone: digits count as themselves, A to Z as 10 to 35, `<` as 0, times 7, 3 and 1
 * in turn. ICAO Doc 9303, part 3, section 4.9.
 */
export function icaoCheckDigit(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const value = code > 0x40 ? code - 0x37 : code < 0x3a ? code - 0x30 : 0;
    sum += value * (index % 3 === 0 ? 7 : index % 3 === 1 ? 3 : 1);
  }
  return sum % 10;
}
