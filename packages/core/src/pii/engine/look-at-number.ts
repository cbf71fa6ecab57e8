import { ALPHA, at, BLANK, DIGIT, is, SEPARATOR, UPPER, WORD } from "./char-class.ts";
import type { Desk } from "./desk.ts";
import { jointBefore } from "./edges.ts";
import { lookAtDate } from "./look-at-date.ts";
import { lookAtGroups } from "./look-at-groups.ts";
import { lookAtHexGroups } from "./look-at-hex-groups.ts";
import { lookAtPhone } from "./look-at-phone.ts";
import { lookAtPlate } from "./look-at-plate.ts";
import { lookAtRun } from "./look-at-run.ts";
import { lookAtLetteredNumber, lookAtNumberedLetters } from "./look-at-token.ts";

const PLUS = 0x2b;
const HYPHEN = 0x2d;
const ZERO = 0x30;

/**
 * Looks at the number whose first digit is at `start`. Ordinary numbers leave after a handful of comparisons; that is
 * what makes the scanner fast.
 *
 * @returns One past the first run of digits.
 */
export function lookAtNumber(desk: Desk, start: number): number {
  const { bytes } = desk;
  let end = start + 1;
  while (is(bytes, end, DIGIT)) end += 1;
  const length = end - start;
  desk.glued = false;
  if (length < 5) lookAtHexGroups(desk, start, end);
  if (length < 4) lookAtPlate(desk, start, end);
  const before = at(bytes, start - 1);
  if (is(bytes, start - 1, ALPHA) || (before === HYPHEN && is(bytes, start - 2, UPPER))) {
    lookAtLetteredNumber(desk, start, end);
  } else if (
    is(bytes, start - 1, BLANK) &&
    is(bytes, start - 2, UPPER) &&
    !is(bytes, start - 4, WORD)
  ) {
    lookAtLetteredNumber(desk, start, end);
  }
  if (before === PLUS || at(bytes, start) === ZERO) lookAtPhone(desk, start, end);
  const joint = jointBefore(bytes, start);
  if (joint === "stuck") return end;
  desk.glued = joint === "glued";
  if (is(bytes, end, ALPHA)) lookAtNumberedLetters(desk, start, end);
  else if (length > 7) lookAtRun(desk, start, end);
  if (length < 5 && is(bytes, end, SEPARATOR)) {
    if (is(bytes, end + 1, DIGIT)) lookAtGroups(desk, start, end);
    else if (length < 3) lookAtDate(desk, start, end);
    else lookAtNumberedLetters(desk, start, end);
  }
  return end;
}
