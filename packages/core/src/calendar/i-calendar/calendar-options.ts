import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import type { Shape } from "../../shared/shape.ts";

/** Options of a calendar file. */
export interface CalendarOptions {
  /** Time of making the file. */
  readonly stampedAt: Instant;
  /** Domain of the maker: the end of every identifier. */
  readonly domain: string;
  /** Name that a calendar app shows; default: a plain one is made. */
  readonly name?: string;
  /** Days before each day on which to be reminded; default: no reminder. */
  readonly remindDaysBefore?: number;
}

/** Checks {@link CalendarOptions}. */
export const calendarOptions: z.ZodMiniType<CalendarOptions> = z.strictObject({
  stampedAt: instant,
  domain: z.string().check(z.regex(/^[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?$/)),
  name: z.exactOptional(nameText),
  remindDaysBefore: z.exactOptional(z.int().check(z.gte(0), z.lte(366))),
} satisfies Shape<CalendarOptions>);
