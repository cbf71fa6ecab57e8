import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { rule } from "../../shared/issues/rule.ts";

/** Days from `from` to `to`, both inclusive. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Checks a {@link DaySpan}; `ends-before-it-begins` when the end precedes the start. */
export const daySpan: z.ZodMiniType<DaySpan> = z
  .strictObject({ from: day, to: day })
  .check(
    rule<DaySpan>(({ from, to }) =>
      to < from ? [{ code: "ends-before-it-begins", path: ["to"], params: {} }] : [],
    ),
  );
