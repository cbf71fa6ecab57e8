import * as z from "zod/mini";
import { type Instant, instant } from "../../../shared/dates/instant.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import type { Shape } from "../../../shared/shape.ts";

/** Longest text that is kept of a report. */
export const LONGEST_TEXT = 1000;

/** Most rows that are kept of a report. */
export const MOST_ROWS = 100_000;

/** Reporter of mail, as it names itself: unverified. In its own words: nothing of it is proven. */
export interface Reporter {
  readonly name?: string;
  readonly email?: string;
  readonly contact?: string;
}

/** Period of a report. */
export interface ReportPeriod {
  readonly from: Instant;
  readonly to: Instant;
}

/** Checks a text out of a report. */
export const reportText: z.ZodMiniType<string> = z.string().check(maxLength(LONGEST_TEXT));

/** Checks a {@link Reporter}. */
export const reporter: z.ZodMiniType<Reporter> = z.strictObject({
  name: z.exactOptional(reportText),
  email: z.exactOptional(reportText),
  contact: z.exactOptional(reportText),
} satisfies Shape<Reporter>);

/** Checks a {@link ReportPeriod}. */
export const reportPeriod: z.ZodMiniType<ReportPeriod> = z.strictObject({
  from: instant,
  to: instant,
} satisfies Shape<ReportPeriod>);
