/** True when `text`, with letters as A = 10 … Z = 35, leaves 1 modulo 97. ISO/IEC 7064, MOD 97-10. */
export function isMod97(text: string): boolean {
  let remainder = 0;
  for (const char of text)
    for (const digit of String(Number.parseInt(char, 36)))
      remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1;
}
