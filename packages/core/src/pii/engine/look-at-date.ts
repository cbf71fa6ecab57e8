import { confidence } from "../confidence.ts";
import { isRealDate } from "../validators/is-real-date.ts";
import { ALPHA, at, BLANK, DIGIT, is } from "./char-class.ts";
import { type Desk, read, submit } from "./desk.ts";
import { endsNumber } from "./edges.ts";

const HYPHEN = 0x2d;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
/** What differs in Dutch, and how it is read. */
const DUTCH: Readonly<Record<string, string>> = { maa: "mar", mrt: "mar", mei: "may", okt: "oct" };

/** True for a day on which somebody alive can have been born; a year of two digits is read both ways. */
export function isBirthDate(day: string, month: string, year: string): boolean {
  const written = Number(year);
  const century = year.length === 2 ? 2000 : 0;
  if (century === 0 && (written < 1900 || written > 2099)) return false;
  return isRealDate(century + written, Number(month), Number(day));
}

/** Looks at a number of one or two digits that a word follows: `12 mei 2010`, `12-May-2010`. */
export function lookAtDate(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  if (!is(bytes, end, BLANK) && at(bytes, end) !== HYPHEN) return;
  if (!is(bytes, end + 3, ALPHA)) return;
  const name = read(desk, end + 1, end + 4).toLowerCase();
  const month = MONTHS.indexOf(DUTCH[name] ?? name) / 4 + 1;
  if (!(month >= 1) || month % 1 !== 0) return;
  let index = end + 4;
  while (index < end + 11 && is(bytes, index, ALPHA)) index += 1;
  while (index < end + 13 && !is(bytes, index, DIGIT | ALPHA)) index += 1;
  const stop = index + 4;
  const year = read(desk, index, stop);
  if (!/^\d{4}$/.test(year) || !endsNumber(bytes, stop)) return;
  if (!isBirthDate(read(desk, start, end), String(month), year)) return;
  submit(desk, {
    kind: "date-of-birth",
    start,
    end: stop,
    bare: 0,
    labelled: confidence.strong,
  });
}

/** True when the date that ends at `end` is part of a time stamp; midnight is how JSON writes a plain date. */
export function isTimeStamp(desk: Desk, end: number): boolean {
  const tail = read(desk, end, end + 6);
  return /^[T ]\d\d:\d/.test(tail) && !/^[T ]00:00/.test(tail);
}
