/** Every kind has a digit or an at sign, or is of {@link WORDS}. */
export const MAY = 1;
/** An escape, a tag, a bracket, or a character that nobody sees: read by the scanner of texts. */
export const UNUSUAL = 2;
/** A capital: six of them in a row may be a code. */
export const CAPITAL = 4;
/** A blank and a `t`: "dot" may be written out. */
export const BLANK = 8;
export const LETTER_T = 16;
export const LETTER = 32;
/** Bits of {@link lookAtCell} that hold signs; a hash stands above them. */
export const SIGN_BITS = 6;

function signOf(code: number): number {
  const char = String.fromCharCode(code);
  let bits = 0;
  if (/[\d@]/.test(char)) bits |= MAY;
  if (/[%&\\=<[(\u00ad]/.test(char)) bits |= UNUSUAL;
  if (/[A-Z]/.test(char)) bits |= CAPITAL;
  if (char === " ") bits |= BLANK;
  if (char === "t") bits |= LETTER_T;
  if (/\p{L}/u.test(char)) bits |= LETTER;
  return bits;
}

const signs = Uint8Array.from({ length: 256 }, (_, code) => signOf(code));

/** Signs of a character beyond Latin-1: zero-width ones are unusual, and full-width ones are read as plain ones. */
function wideSign(code: number): number {
  if ((code > 0x200a && code < 0x2065) || code === 0xfeff) return UNUSUAL;
  return code > 0xfeff && code < 0xff61 ? MAY | CAPITAL | LETTER : LETTER;
}

/** What signs a cell has, as bits, and above them a hash of its characters. */
export function lookAtCell(codes: Uint16Array, start: number, end: number): number {
  let bits = 0;
  let hash = 0;
  for (let index = start; index < end; index += 1) {
    const code = codes[index] as number;
    bits |= code < 256 ? (signs[code] as number) : wideSign(code);
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return (Math.imul(hash, 0x9e3779b1) & -(1 << SIGN_BITS)) | bits;
}
