import { confidence } from "../confidence.ts";
import { isRealDate } from "../validators/is-real-date.ts";
import { ALPHA, at, BLANK, DIGIT, is } from "./char-class.ts";
import { type Desk, read } from "./desk.ts";
import { numberOf } from "./digit-sums.ts";
import { endsNumber } from "./edges.ts";
import { submit } from "./submit.ts";

const HYPHEN = 0x2d;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
/** What differs in Dutch, and how it is read. */
const DUTCH: Readonly<Record<string, string>> = { maa: "mar", mrt: "mar", mei: "may", okt: "oct" };

/** True for a day on which somebody alive can have been born; a year below 100 is read in the 21st century. */
export function isBirthDate(day: number, month: number, year: number): boolean {
  if (year >= 100 && (year < 1900 || year > 2099)) return false;
  return isRealDate(year < 100 ? 2000 + year : year, month, day);
}

/** Looks at a number of one or two digits that a word follows: `12 mei 2010`, `12-May-2010`. */
export function lookAtDate(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  if (!is(bytes, end, BLANK) && at(bytes, end) !== HYPHEN) return;
  if (!is(bytes, end + 1, ALPHA) || !is(bytes, end + 3, ALPHA)) return;
  let index = end + 4;
  while (index < end + 11 && is(bytes, index, ALPHA)) index += 1;
  while (index < end + 13 && !is(bytes, index, DIGIT | ALPHA)) index += 1;
  const stop = index + 4;
  if (!is(bytes, index, DIGIT) || !is(bytes, stop - 1, DIGIT) || !endsNumber(bytes, stop)) return;
  const name = read(desk, end + 1, end + 4).toLowerCase();
  const month = MONTHS.indexOf(DUTCH[name] ?? name) / 4 + 1;
  if (!isBirthDate(numberOf(bytes, start, end), month, numberOf(bytes, index, stop))) return;
  submit(desk, {
    kind: "date-of-birth",
    start,
    end: stop,
    bare: 0,
    labelled: confidence.strong,
  });
}
