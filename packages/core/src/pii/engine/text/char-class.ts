/** What a byte of a projected text can be; a byte may be several things at once. */
export const DIGIT = 1;
/** A to Z. */
export const UPPER = 2;
/** a to z. */
export const LOWER = 4;
/** Any other letter. */
export const LETTER = 8;
/** 0 to 9, a to f, A to F. */
export const HEX = 16;
/** A blank that may stand inside a number: no tab, no line end. */
export const BLANK = 32;
/** May stand in the local part of an e-mail address, next to letters and digits. */
export const LOCAL = 64;
/** Blank, dot, dash or slash: what people put between the groups of a number. */
export const SEPARATOR = 128;
/** Hyphen, dot, slash, colon, plus, round brackets: what ties a number to what is beside it. */
export const JOINER = 256;
/** Line end, quotation mark, comma, full stop, semicolon, digit, or the end of the text. */
export const PHRASE_END = 512;
/** Star, underscore, and signs of code and sums: what comes before or after a number that is none. */
export const MARK = 1024;
/** Equals, less and greater, which are operators when two stand together; the other operators are marks. */
export const OPERATOR = 2048;
/** Colon and equals: what stands between a name and its value. */
export const NAMES = 4096;
/** Signs of money; the euro and others are folded to `¤`. */
export const CURRENCY = 8192;
/** Continues a word or a number. */
export const WORD = DIGIT | UPPER | LOWER | LETTER;
/** Any letter. */
export const ALPHA = UPPER | LOWER | LETTER;

/** Characters of each class, in the order of the bits. */
const members: readonly RegExp[] = [
  /\d/,
  /[A-Z]/,
  /[a-z]/,
  /[ªµºÀ-ÖØ-öø-ÿ]/,
  /[\dA-Fa-f]/,
  /[ \u00a0]/,
  /[!#$%'+\-.^_~]/,
  /[ \u00a0./-]/,
  /[-./:+()]/,
  // All but what stands inside a phrase: a rule of the linter wants no control characters in a pattern.
  /[^ !#-+\-/:<-ÿ]/,
  /[#%*_~&^]/,
  /[=<>!|+]/,
  /[:=]/,
  /[$¢-¥]/,
];

function classOf(code: number): number {
  const char = String.fromCharCode(code);
  return members.reduce((bits, member, bit) => (member.test(char) ? bits | (1 << bit) : bits), 0);
}

/** The byte at `index`; the window is padded, so that a matcher may read a little past either end. */
export function at(bytes: Uint8Array, index: number): number {
  return bytes[index] as number;
}

interface Lookups {
  /** All classes of the byte at `index`. */
  classesAt(bytes: Uint8Array, index: number): number;
  /** True when the byte at `index` has one of the classes in `mask`. */
  is(bytes: Uint8Array, index: number, mask: number): boolean;
}

/**
 * The table stays in here: bundlers make a variable of a constant that a module shows, and an engine reads a variable
 * anew for every character.
 */
function createLookups(): Lookups {
  const classes = Uint16Array.from({ length: 256 }, (_, code) => classOf(code));
  return {
    classesAt: (bytes, index) => classes[bytes[index] as number] as number,
    is: (bytes, index, mask) => ((classes[bytes[index] as number] as number) & mask) !== 0,
  };
}

const lookups = createLookups();

export const classesAt: Lookups["classesAt"] = lookups.classesAt;
export const is: Lookups["is"] = lookups.is;
