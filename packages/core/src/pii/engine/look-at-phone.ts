import { confidence } from "../confidence.ts";
import { callingCodes } from "../data/calling-codes.ts";
import { longAreaCodes, shortAreaCodes } from "../data/dutch-area-codes.ts";
import { at, DIGIT, is, SEPARATOR, WORD } from "./char-class.ts";
import { type Desk, read } from "./desk.ts";
import { endsNumber, jointBefore } from "./edges.ts";
import { submit } from "./submit.ts";

const PLUS = 0x2b;
const ROUND_OPEN = 0x28;
const ROUND_CLOSE = 0x29;
const ZERO = 0x30;
/** ITU-T E.164. */
const MOST_DIGITS = 15;
const MOST_GROUPS = 8;
const SIX = 0x36;
/** Digits of a national number: an 0800 number has 8 or 11. */
const homeCounts: readonly number[] = [8, 10, 11];
/** Digits of an international number, with 00 in front or not. */
const worldCounts: readonly number[] = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17];

/** Looks at a telephone number, national or international; `start` to `end` are its first digits. */
export function lookAtPhone(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  const plus = at(bytes, start - 1) === PLUS;
  const first = plus ? start - 1 : start;
  if (is(bytes, first - 1, WORD) || jointBefore(bytes, first) !== "free") return;
  const counts = plus || at(bytes, start + 1) === ZERO ? worldCounts : homeCounts;
  if (counts === homeCounts && !beginsAtHome(bytes, start, end)) return;
  const stop = dial(desk, start, { plus, firstGroup: end - start, counts });
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
    ...(plus ? {} : { labelled: strong }),
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

/** Follows the groups from `start` and returns where the longest number that the plan knows ends, or 0. */
function dial(desk: Desk, start: number, how: How): number {
  const { bytes } = desk;
  let best = 0;
  let count = 0;
  for (let index = start, group = 0; group < MOST_GROUPS; group += 1) {
    let end = index;
    while (is(bytes, end, DIGIT) && end < index + MOST_DIGITS + 3) end += 1;
    count += end - index;
    if (count > MOST_DIGITS + 2) break;
    const fit = how.counts.includes(count) ? fits(desk, { start, end }, how) : "no";
    if (fit !== "no" && endsNumber(bytes, end)) best = end;
    if (fit === "full") break;
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

type Fit = "no" | "yes" | "full";

/** How a number begins, and the counts of digits with which it may end. */
interface How {
  readonly plus: boolean;
  readonly firstGroup: number;
  readonly counts: readonly number[];
}

function fits(desk: Desk, { start, end }: { start: number; end: number }, how: How): Fit {
  const written = read(desk, start, end);
  const digits = written.replace(/\(0\)/, "").replaceAll(/\D/g, "");
  if (how.plus) return fitsWorld(digits);
  if (digits.startsWith("00")) return fitsWorld(digits.slice(2));
  if (/^0(?:800|90[069])/.test(digits))
    return digits.length === 8 ? "yes" : digits.length === 11 ? "full" : "no";
  // `01-02-2024 10` has ten digits as well.
  if (digits.length !== 10 || /^(?:\d{2}\D\d{1,2}\D\d{4}|\d{4}\D\d\d\D\d\d)(?!\d)/.test(written))
    return "no";
  return fitsNetherlands(digits.slice(1), how.firstGroup) ? "full" : "no";
}

/** Nine digits by the Dutch plan; the first group holds at least the zero and the area. */
function fitsNetherlands(national: string, firstGroup: number): boolean {
  if (/^(?:6[1-58]|8[4578]|91)/.test(national)) return firstGroup > 1;
  if (shortAreaCodes.includes(national.slice(0, 2))) return firstGroup > 2 && national[2] !== "0";
  return longAreaCodes.includes(national.slice(0, 3)) && firstGroup > 3 && national[3] !== "0";
}

function fitsWorld(digits: string): Fit {
  const code = [1, 2, 3]
    .map((length) => digits.slice(0, length))
    .find((head) => head in callingCodes);
  if (code === undefined) {
    if (!/^[2-9]/.test(digits) || digits.length < 9) return "no";
    return digits.length > MOST_DIGITS ? "no" : "yes";
  }
  const [fewest, most] = callingCodes[code] as readonly [number, number];
  const national = digits.slice(code.length);
  if (code === "31" && national.length === 9 && !fitsNetherlands(national, 9)) return "no";
  if (national.length < fewest || national.length > most) return "no";
  return national.length === most ? "full" : "yes";
}
