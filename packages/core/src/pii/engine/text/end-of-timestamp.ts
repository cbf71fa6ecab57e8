import { at, DIGIT, HEX, is, WORD } from "./char-class.ts";

const HYPHEN = 0x2d;
const ZERO = 0x30;
const COLON = 0x3a;
const CAPITAL_T = 0x54;

/** Dashes of a UUID: most logs are full of them, and nothing in one is of a person. */
const UUID_DASHES = [13, 18, 23] as const;
const UUID_LENGTH = 36;

/** Where the UUID from `start` on ends; 0 when there is none. */
export function endOfUuid(bytes: Uint8Array, start: number): number {
  if (at(bytes, start + 8) !== HYPHEN) return 0;
  for (const place of UUID_DASHES) if (at(bytes, start + place) !== HYPHEN) return 0;
  const end = start + UUID_LENGTH;
  for (let index = start; index < end; index += 1) {
    if (!is(bytes, index, HEX) && at(bytes, index) !== HYPHEN) return 0;
  }
  return is(bytes, end, WORD) || is(bytes, start - 1, WORD) ? 0 : end;
}

/** Where the hour of `2026-08-12T10:22` ends, when that begins with the year from `start` to `end`; 0 otherwise. */
export function endOfTimestamp(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 4 || at(bytes, end + 9) !== COLON || at(bytes, end + 6) !== CAPITAL_T)
    return 0;
  if (at(bytes, end) !== HYPHEN || at(bytes, end + 3) !== HYPHEN) return 0;
  for (const place of [1, 2, 4, 5, 7, 8]) if (!is(bytes, end + place, DIGIT)) return 0;
  // Midnight is how JSON writes a plain date.
  return at(bytes, end + 7) === ZERO && at(bytes, end + 8) === ZERO ? 0 : end + 9;
}
