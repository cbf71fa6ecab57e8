import * as z from "zod/mini";
import { type Day, day } from "../../shared/day.ts";
import { rule } from "../../shared/rule.ts";
import type { Shape } from "../../shared/shape.ts";

/** Days from the first to the last, both included. */
export interface TimeSpan {
  readonly from: Day;
  /** At the latest 2999-12-31. */
  readonly to: Day;
}

const LAST_DAY = "2999-12-31";

/** Checks a {@link TimeSpan}. Codes of its own: `ends-before-it-begins`. */
export const timeSpan: z.ZodMiniType<TimeSpan> = z
  .strictObject({ from: day, to: day } satisfies Shape<TimeSpan>)
  .check(
    rule<TimeSpan>(({ from, to }) => [
      ...(to < from ? [{ code: "ends-before-it-begins", path: ["to"], params: {} }] : []),
      ...(to > LAST_DAY
        ? [{ code: "too-large", path: ["to"], params: { maximum: LAST_DAY } }]
        : []),
    ]),
  );
