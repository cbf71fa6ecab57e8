import { confidence } from "../confidence.ts";
import { callingCodes } from "../data/calling-codes.ts";
import { longAreaCodes, shortAreaCodes } from "../data/dutch-area-codes.ts";
import { at, DIGIT, is, SEPARATOR, WORD } from "./char-class.ts";
import { type Desk, read, submit } from "./desk.ts";
import { endsNumber, jointBefore } from "./edges.ts";

const PLUS = 0x2b;
const ROUND_OPEN = 0x28;
const ROUND_CLOSE = 0x29;
const ZERO = 0x30;
/** ITU-T E.164. */
const MOST_DIGITS = 15;

/** Looks at a telephone number, national or international; `start` to `end` are its first digits. */
export function lookAtPhone(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  const plus = at(bytes, start - 1) === PLUS;
  const first = plus ? start - 1 : start;
  if (is(bytes, first - 1, WORD) || jointBefore(bytes, first) !== "free") return;
  const stop = dial(desk, start, { plus, firstGroup: end - start });
  if (stop === 0) return;
  const open = at(bytes, first - 1) === ROUND_OPEN && closesAfter(bytes, end);
  const { strong, likely, fair } = confidence;
  const written = stop - start > 11 || at(bytes, start + 1) === 0x36;
  submit(desk, {
    kind: "phone",
    start: open ? first - 1 : first,
    end: stop,
    bare: plus ? strong : written ? likely : fair,
    ...(plus ? {} : { labelled: strong }),
  });
}

function closesAfter(bytes: Uint8Array, end: number): boolean {
  return at(bytes, end) === ROUND_CLOSE;
}

/** Follows the groups from `start` and returns where the longest number that the plan knows ends, or 0. */
function dial(desk: Desk, start: number, how: { plus: boolean; firstGroup: number }): number {
  const { bytes } = desk;
  let digits = "";
  let best = 0;
  let shape = "";
  for (let index = start; digits.length <= MOST_DIGITS; ) {
    let end = index;
    while (is(bytes, end, DIGIT) && end < index + MOST_DIGITS + 1) end += 1;
    digits += read(desk, index, end);
    shape += end - index;
    const fit = fits(digits, how, shape);
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

function fits(digits: string, how: { plus: boolean; firstGroup: number }, shape: string): Fit {
  if (how.plus) return fitsWorld(digits);
  if (digits.startsWith("00")) return fitsWorld(digits.slice(2));
  // `01-02-2024 10` has ten digits as well.
  if (/^(?:224|422|214)/.test(shape) || !digits.startsWith("0")) return "no";
  if (/^0(?:800|90[069])/.test(digits)) {
    return digits.length === 8 ? "yes" : digits.length === 11 ? "full" : "no";
  }
  if (digits.length !== 10) return "no";
  return fitsNetherlands(digits.slice(1), how.firstGroup) ? "full" : "no";
}

/** Nine digits by the Dutch plan; the first group holds at least the zero and the area. */
function fitsNetherlands(national: string, firstGroup: number): boolean {
  if (/^(?:6[1-58]|8[4578]|91)/.test(national)) return firstGroup > 1;
  if (!/^(?:..|...)[1-9]/.test(national)) return false;
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
