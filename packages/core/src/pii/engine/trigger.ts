/**
 * Triggers: what the cursor meets that a matcher can be called for, as a number below {@link TRIGGERS}. The engine knows
 * triggers and no kinds. `start` and `end` are what the matcher is called with.
 */
export const TRIGGERS = 256;

/** An `@` at `start`. Met by `atSigns`. */
export const AT_SIGN = 0;
/** Capitals, of which `start` is one and `end` is past the last. */
export const CAPITALS = 1;
/** A path segment with a digit, from `start`. Met by `aroundNumbers`, as are those up to `TWELVE` but for `CAPITALS` and `SIGN`. */
export const PATH = 2;
/** At most three digits from `start` with a hyphen before or after them. */
export const HYPHENED = 3;
/** Digits from `start` to `end` that a zero or a plus begins. */
export const DIALLED = 4;
/** One digit or two from `start` to `end`, and a word after them. */
export const DAY_AND_WORD = 5;
/** Digits from `start` to `end` of what may be groups of hexadecimal digits: see `hexGroups`. */
export const HEX_DIGITS = 6;
/** One digit or two from `start` to `end`, and what follows a day: `3rd`, `31e`, or a comma. */
export const ORDINAL = 7;
/** A colon or an equals sign at `start`. Its matches start at most {@link LEAD} behind it. */
export const SIGN = 8;
/** A word of sixteen letters and digits or more, of which the first digit is met: from `start` to `end`. */
export const LONG_WORD = 9;
/** A word of twelve letters and digits, from `start`. */
export const TWELVE = 10;
/** The text itself, once for each window: `start` and `end` are where it begins and ends. */
export const TEXT = 11;
/** A word with a digit behind a word such as "is" or "wachtwoord" and a blank, from `start` to `end`. Met by `aroundNumbers`. */
export const SAID = 12;
/** Farthest that a match starts behind what calls its matcher; a multiple of four. */
export const LEAD = 96;

const DIGITS = 32;
const GROUPS = 64;
const LETTERS = 96;
const DIGITS_LETTERS = 224;
const GAP_AFTER_LETTERS = 32;
const SMALL = 64;
const GAP_AFTER_DIGITS = 16;

/** Longest run of digits and of letters that has a trigger. */
export const MOST_DIGITS = 19;
export const MOST_LETTERS = 16;

/** That many digits in one piece, from `start` to `end`; they are the candidate already. */
export function digits(length: number): number {
  return DIGITS + length;
}

/** What stands between groups of digits, as part of a trigger; a hyphen and a slash are `DASH`. */
export const SPACE = 0;
export const DOT = 8;
export const DASH = 16;

/** Groups of digits with the same separator, of which the first has `length` digits from `start` to `end`. */
export function groupsAfter(separator: number, length: number): number {
  return GROUPS + separator + length;
}

/** `count` letters from `start`, capitals unless `isSmall`, and digits from `end`; with a gap, one separator between. */
export function lettersBefore(count: number, gap: boolean, isSmall = false): number {
  return LETTERS + count + (gap ? GAP_AFTER_LETTERS : 0) + (isSmall ? SMALL : 0);
}

/** `count` digits from `start`, and letters from `end`; with a gap, one separator between. */
export function lettersAfter(count: number, gap: boolean): number {
  return DIGITS_LETTERS + count + (gap ? GAP_AFTER_DIGITS : 0);
}

/** The triggers of {@link lettersBefore} for capitals from `fewest` to `most`, with a gap or without one. */
export function capitalsBefore(fewest: number, most: number, gaps: readonly boolean[]): number[] {
  const counts = Array.from({ length: most - fewest + 1 }, (_, index) => fewest + index);
  return counts.flatMap((count) => gaps.map((gap) => lettersBefore(count, gap)));
}
