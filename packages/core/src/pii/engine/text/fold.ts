const FULL_WIDTH = { first: 0xff01, last: 0xff5e, distance: 0xfee0 };
const LETTER_CODE = 0xe0;
const OTHER_CODE = 0xb7;
const BLANK_CODE = 0xa0;
const DASH_CODE = 0x2d;
const CURRENCY_CODE = 0xa4;

/** One byte for each UTF-16 code unit; 0 means "not asked for yet". */
const table = new Uint8Array(0x10000);

/**
 * A code unit as one byte of Latin-1: full-width signs as their plain twins, all blanks as a no-break space, all dashes
 * as a hyphen, signs of money as `¤`, any letter as one letter, the rest as one sign. Keeping the low byte instead would turn Cyrillic
 * letters into digits.
 */
export function fold(unit: number): number {
  const known = table[unit] as number;
  if (known !== 0) return known;
  const folded = foldOnce(unit);
  table[unit] = folded;
  return folded;
}

function foldOnce(unit: number): number {
  if (unit < 0x100) return unit;
  if (unit >= FULL_WIDTH.first && unit <= FULL_WIDTH.last) return unit - FULL_WIDTH.distance;
  const char = String.fromCharCode(unit);
  if (/[\u2000-\u200a\u202f\u205f\u3000]/.test(char)) return BLANK_CODE;
  if (/[\u2010-\u2015\u2212]/.test(char)) return DASH_CODE;
  if (/\p{Sc}/u.test(char)) return CURRENCY_CODE;
  return /[\p{L}\p{N}\p{M}]/u.test(char) ? LETTER_CODE : OTHER_CODE;
}
