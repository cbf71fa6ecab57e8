import * as z from "zod/mini";
import { type MomentType, momentType } from "./moment-type.ts";

const factTypes = [
  "day",
  "instant",
  "epoch-seconds",
  "epoch-ms",
  "text-day",
  "code",
  "number",
  "flag",
] as const;

/**
 * Type of a fact or column. Moments: `day`, a date; `instant`, a timestamp with a zone, RFC 3339 with an offset in
 * process; `epoch-seconds` and `epoch-ms`, a number since 1970-01-01 in UTC; `text-day`, `YYYY-MM-DD` in a column of
 * text. Values: `code`, a text of which blanks at the end do not count; `number`; `flag`, true or false.
 */
export type FactType = (typeof factTypes)[number];

/** Checks a {@link FactType}. */
export const factType: z.ZodMiniType<FactType> = z.enum(factTypes);

/** Whether a type is one that a term can be counted from. */
export const holdsMoment = (type: FactType): type is MomentType =>
  momentType.safeParse(type).success;

/** First day that is taken for a date: sentinels such as 1970-01-01 and 0000-00-00 lie before it. */
export const EARLIEST_DAY = "1990-01-01";

/** Last day that is taken for a date: sentinels such as 9999-12-31 lie after it. */
export const LATEST_DAY = "2999-12-31";
