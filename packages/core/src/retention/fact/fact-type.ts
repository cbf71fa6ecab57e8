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
 * Type of a fact or column.
 *
 * Moments: `day` is a date; `instant` is a timestamp with a zone, in process RFC 3339 with an offset; `epoch-seconds`
 * and `epoch-ms` are numbers since 1970-01-01 in UTC; `text-day` is `YYYY-MM-DD` in a text column.
 *
 * Values: `code` is a text, compared without trailing blanks; `number`; `flag` is true or false.
 */
export type FactType = (typeof factTypes)[number];

/** Checks a {@link FactType}. */
export const factType: z.ZodMiniType<FactType> = z.enum(factTypes);

/** True for a type from which a term can be counted. */
export const holdsMoment = (type: FactType): type is MomentType =>
  momentType.safeParse(type).success;

/** First day that counts as a date. Placeholder dates such as 1970-01-01 and 0000-00-00 are earlier. */
export const EARLIEST_DAY = "1990-01-01";

/** Last day that counts as a date. Placeholder dates such as 9999-12-31 are later. */
export const LATEST_DAY = "2999-12-31";
