import { at, is, LOWER, UPPER } from "./char-class.ts";

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
export function monthAt(bytes: Uint8Array, start: number): number {
  months ??= readMonths();
  let code = 0;
  for (let index = start; index < start + 3; index += 1) {
    if (!is(bytes, index, UPPER | LOWER)) return 0;
    code = (code << 5) | (at(bytes, index) & 31);
  }
  return months.get(code) ?? 0;
}
