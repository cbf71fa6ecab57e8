import { confidence } from "../confidence.ts";
import { at, DIGIT, is, SEPARATOR, WORD } from "./char-class.ts";
import { type Desk, read } from "./desk.ts";
import { type Fit, fitsWorld, isDutchNumber } from "./dial-plan.ts";
import { endsNumber, jointBefore } from "./edges.ts";
import { submit, unlabelled } from "./submit.ts";

const PLUS = 0x2b;
const ROUND_OPEN = 0x28;
const ROUND_CLOSE = 0x29;
const ZERO = 0x30;
/** ITU-T E.164. */
const MOST_DIGITS = 15;
const MOST_GROUPS = 8;
const SIX = 0x36;
const beginsWithDate = /^(?:\d{2}\D\d{1,2}\D\d{4}|\d{4}\D\d\d\D\d\d)(?!\d)/;
/** Digits of the number that is looked at. */
const dialled = /* @__PURE__ */ new Uint8Array(MOST_DIGITS + 3);

/** Looks at a telephone number, national or international; `start` to `end` are its first digits. */
export function lookAtPhone(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  const plus = at(bytes, start - 1) === PLUS;
  const first = plus ? start - 1 : start;
  if (is(bytes, first - 1, WORD) || jointBefore(bytes, first) !== "free") return;
  const world = plus || at(bytes, start + 1) === ZERO;
  if (!world && !beginsAtHome(bytes, start, end)) return;
  const stop = dial(desk, start, { plus, firstGroup: end - start });
  if (stop === 0) return;
  // `(06)-12345678` opens with its bracket, `(0612345678)` only stands in brackets.
  const open = at(bytes, first - 1) === ROUND_OPEN && at(bytes, end) === ROUND_CLOSE && stop > end;
  const { strong, likely, fair } = confidence;
  const written = stop - start > 11 || at(bytes, start + 1) === SIX;
  submit(desk, {
    kind: "phone",
    start: open ? first - 1 : first,
    end: stop,
    bare: plus ? strong : written ? likely : fair,
    labelled: plus ? unlabelled : strong,
  });
}

/** True when the first group can begin a Dutch number: most do not, and are not followed. */
function beginsAtHome(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 2) return true;
  if (end - start < 2 || at(bytes, start + 1) !== SIX) return false;
  const next = nextGroup(bytes, end);
  const digit = at(bytes, next) - ZERO;
  return next > 0 && (digit === 8 || (digit > 0 && digit < 6));
}

/** Where the digits that were followed so far begin and end, and how many they are. */
interface Dialled {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Follows the groups from `start` and returns where the longest number that the plan knows ends, or 0. */
function dial(desk: Desk, start: number, how: How): number {
  const { bytes } = desk;
  let best = 0;
  let count = 0;
  for (let index = start, group = 0; group < MOST_GROUPS; group += 1) {
    let end = index;
    while (is(bytes, end, DIGIT)) {
      if (count === MOST_DIGITS + 2) return best;
      dialled[count] = at(bytes, end) - ZERO;
      count += 1;
      end += 1;
    }
    const fit = mayEnd(count, how.plus || dialled[1] === 0)
      ? fits(desk, { start, end, count }, how)
      : "no";
    if ((fit === "yes" || fit === "full") && endsNumber(bytes, end)) best = end;
    if (fit === "full" || fit === "over") break;
    index = nextGroup(bytes, end);
    if (index === 0) break;
  }
  return best;
}

/** First digit of the next group, past at most three separators and a `(0)`; 0 when there is none. */
function nextGroup(bytes: Uint8Array, end: number): number {
  let index = end;
  while (
    index < end + 3 &&
    (is(bytes, index, SEPARATOR) ||
      at(bytes, index) === ROUND_CLOSE ||
      at(bytes, index) === ROUND_OPEN)
  ) {
    const trunk =
      at(bytes, index) === ROUND_OPEN &&
      at(bytes, index + 1) === ZERO &&
      at(bytes, index + 2) === ROUND_CLOSE;
    if (trunk)
      return is(bytes, index + 3, DIGIT) ? index + 3 : is(bytes, index + 4, DIGIT) ? index + 4 : 0;
    index += 1;
  }
  return index > end && is(bytes, index, DIGIT) ? index : 0;
}

/** How a number begins. */
interface How {
  readonly plus: boolean;
  readonly firstGroup: number;
}

/** True for a count of digits with which such a number may end: one at home has 10, or 8 or 11 after 0800. */
function mayEnd(count: number, world: boolean): boolean {
  return world ? count > 7 : count === 8 || count === 10 || count === 11;
}

function fits(desk: Desk, { start, end, count }: Dialled, how: How): Fit {
  if (how.plus) return fitsWorld(dialled, 0, count);
  if (dialled[1] === 0) return fitsWorld(dialled, 2, count);
  const service = dialled[2] === 0 && (dialled[1] === 8 || dialled[1] === 9);
  if (service && (dialled[3] === 0 || (dialled[1] === 9 && isPaid(dialled[3] as number))))
    return count === 8 ? "yes" : count === 11 ? "full" : "no";
  if (count !== 10 || !isDutchNumber(dialled, 1, how.firstGroup)) return "no";
  // `01-02-2024 10` has ten digits as well.
  const dated = how.firstGroup === 2 || how.firstGroup === 4;
  return dated && beginsWithDate.test(read(desk, start, end)) ? "no" : "full";
}

/** 0900, 0906 and 0909. */
function isPaid(digit: number): boolean {
  return digit === 6 || digit === 9;
}
