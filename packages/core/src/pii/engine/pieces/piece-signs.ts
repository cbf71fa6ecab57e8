/** A digit, or a full-width sign, which may be one: what nearly every kind has. */
export const MAY = 1;
/** The other sign that kinds have. */
export const AT = 2;
/** An escape, a tag, a bracket, or a character that nobody sees. */
export const UNUSUAL = 4;
/** A capital: six of them in a row may be a code. */
export const CAPITAL = 8;
/** A blank and a `t`: "dot" may be written out. */
export const GAP = 16;
export const LETTER_T = 32;

function signOfLatin(code: number): number {
  const char = String.fromCharCode(code);
  let bits = 0;
  if (/\d/.test(char)) bits |= MAY;
  if (char === "@") bits |= AT;
  if (code === 0 || /[%&\\=<[(\u00ad]/.test(char)) bits |= UNUSUAL;
  if (/[A-Z]/.test(char)) bits |= CAPITAL;
  if (char === " ") bits |= GAP;
  if (char === "t") bits |= LETTER_T;
  return bits;
}

const signs = Uint8Array.from({ length: 256 }, (_, code) => signOfLatin(code));

/** What a code unit may be part of, as bits. Zero-width characters are unusual, and full-width ones are read as plain ones. */
export function signOf(code: number): number {
  if (code < 0x100) return signs[code] as number;
  if ((code > 0x200a && code < 0x2065) || code === 0xfeff) return UNUSUAL;
  return code > 0xfeff && code < 0xff61 ? MAY | AT | CAPITAL : 0;
}
