import { parsePeriod } from "../../calendar/periods/parse-period.ts";
import { dayNumber, dayParts, monthEnd } from "./day-number.ts";
import type { RetentionTerm } from "./retention-term.ts";
import type { Snap } from "./snap.ts";

/** Number of days from start to end of one term, for each relevant start. */
export interface TermLengths {
  /** One length for each day of 28 years, after which leap years and weekdays repeat. */
  readonly all: Int32Array;
  readonly least: number;
  readonly most: number;
}

const FIRST = dayNumber([2000, 1, 1]);
const COUNT = dayNumber([2028, 1, 1]) - FIRST;

/** Last day of a term for any start, as `dayNumber` values. Same calculation as `termEnd`. */
export function numberedEnds({
  snapBefore,
  period,
  snapAfter,
}: RetentionTerm): (start: number) => number {
  const { years, months, weeks, days } = parsePeriod(period);
  return (start) => {
    const from = snapBefore ? snapped(start, snapBefore) : start;
    const end = monthsLater(from, years * 12 + months) + weeks * 7 + days;
    return snapAfter ? snapped(end, snapAfter) : end;
  };
}

/** Lengths of a term for all starts. */
export function termLengths(term: RetentionTerm): TermLengths {
  const endOf = numberedEnds(term);
  const all = new Int32Array(COUNT);
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (let index = 0; index < COUNT; index += 1) {
    const start = FIRST + index;
    const length = endOf(start) - start;
    all[index] = length;
    least = Math.min(least, length);
    most = Math.max(most, length);
  }
  return { all, least, most };
}

/** True when one term ends later than the other for every start. */
export function isAlwaysLonger(long: TermLengths, short: TermLengths): boolean {
  if (long.least > short.most) return true;
  if (long.most <= short.least) return false;
  return long.all.every((length, index) => length > (short.all[index] ?? 0));
}

/** Adds months. A day that the target month does not have becomes its last day. */
function monthsLater(from: number, months: number): number {
  if (months === 0) return from;
  const [year, month, day] = dayParts(from);
  const end = monthEnd(year, month + months);
  const [, , last] = dayParts(end);
  return end - last + Math.min(day, last);
}

function snapped(from: number, to: Snap): number {
  // 1 January 1970 was a Thursday.
  if (to === "week-end") return from + ((7 - ((from + 4) % 7)) % 7);
  const [year, month] = dayParts(from);
  if (to === "month-end") return monthEnd(year, month);
  const [endMonth, endDay] = yearEnds(to);
  const sameYear = dayNumber([year, endMonth, endDay]);
  return sameYear >= from ? sameYear : dayNumber([year + 1, endMonth, endDay]);
}

function yearEnds(to: Exclude<Snap, "week-end" | "month-end">): readonly [number, number] {
  if (to === "school-year-end") return [7, 31];
  if (to === "calendar-year-end") return [12, 31];
  return [Number(to.slice(5, 7)), Number(to.slice(8))];
}
