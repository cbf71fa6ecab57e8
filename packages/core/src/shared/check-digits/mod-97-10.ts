/** True when `text`, with letters as A = 10 … Z = 35, leaves 1 modulo 97. ISO/IEC 7064, MOD 97-10. */
export function isMod97(text: string): boolean {
  let remainder = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    remainder = code < 65 ? remainder * 10 + code - 48 : remainder * 100 + code - 55;
    remainder %= 97;
  }
  return remainder === 1;
}
