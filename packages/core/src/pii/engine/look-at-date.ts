import { isRealDate } from "../validators/is-real-date.ts";
import { ALPHA, at, BLANK, DIGIT, is, LOWER, UPPER } from "./char-class.ts";
import type { Desk } from "./desk.ts";
import { endsNumber } from "./edges.ts";
import { numberOf } from "./number-of.ts";
import { offer } from "./offer.ts";
import { submit } from "./submit.ts";

const HYPHEN = 0x2d;
const birthDate = /* @__PURE__ */ offer("date-of-birth", 0);
/** First three letters of the months in English, and in Dutch where those differ. */
const MONTHS = "jan feb mar,maa,mrt apr may,mei jun jul aug sep oct,okt nov dec";

/** Months by five bits of each of their first three letters. */
let months: ReadonlyMap<number, number> | undefined;

function readMonths(): ReadonlyMap<number, number> {
  return new Map(
    MONTHS.split(" ").flatMap((names, index) =>
      names.split(",").map((name) => {
        const [first = 0, second = 0, third = 0] = [...name].map((char) => char.charCodeAt(0) & 31);
        return [(first << 10) | (second << 5) | third, index + 1] as const;
      }),
    ),
  );
}

/** Number of the month whose name begins at `start`; 0 when none does. */
function monthAt(bytes: Uint8Array, start: number): number {
  months ??= readMonths();
  let code = 0;
  for (let index = start; index < start + 3; index += 1) {
    if (!is(bytes, index, UPPER | LOWER)) return 0;
    code = (code << 5) | (at(bytes, index) & 31);
  }
  return months.get(code) ?? 0;
}

/** True for a day on which somebody alive can have been born; a year below 100 is read in the 21st century. */
export function isBirthDate(day: number, month: number, year: number): boolean {
  if (year >= 100 && (year < 1900 || year > 2099)) return false;
  return isRealDate(year < 100 ? 2000 + year : year, month, day);
}

/** Looks at a number of one or two digits and the word that follows it: `12 mei 2010`, `12-May-2010`. */
export function lookAtDate(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  if (!is(bytes, end, BLANK) && at(bytes, end) !== HYPHEN) return;
  let index = end + 4;
  while (index < end + 11 && is(bytes, index, ALPHA)) index += 1;
  while (index < end + 13 && !is(bytes, index, DIGIT | ALPHA)) index += 1;
  const stop = index + 4;
  for (let digit = index; digit < stop; digit += 1) if (!is(bytes, digit, DIGIT)) return;
  if (!endsNumber(bytes, stop)) return;
  const month = monthAt(bytes, end + 1);
  if (!isBirthDate(numberOf(bytes, start, end), month, numberOf(bytes, index, stop))) return;
  submit(desk, birthDate, start, stop);
}
