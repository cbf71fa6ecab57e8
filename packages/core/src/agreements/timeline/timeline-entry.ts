import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";

const codes = [
  "insert-review-due",
  "notice-deadline",
  "renews",
  "term-ends",
  "certificate-ends",
  "edition-lapses",
  "surveillance-due",
  "hand-over-ends",
  "destruction-due",
  "provider-gone",
] as const;

/** A day on which an agreement requires an action. */
export interface TimelineEntry {
  readonly day: Day;
  /**
   * - `insert-review-due`: the review period of the insert, by default a year, has passed;
   * - `notice-deadline`: last day to give notice before the end or the renewal;
   * - `renews`: first day of a tacit renewal; `term-ends`: last day;
   * - `certificate-ends`, `edition-lapses`: last day of validity; `surveillance-due`: the next audit;
   * - `hand-over-ends`: last day to export data; `destruction-due`: last day on which data may still exist;
   * - `provider-gone`: latest day on which an underlying provider has erased the data.
   */
  readonly code: (typeof codes)[number];
  /** The product, certificate or provider it is about, as the agreement names it. */
  readonly about?: string;
  /** Place in the agreement on which it is based. */
  readonly where: readonly (string | number)[];
  readonly basis: LegalSource;
}

/** The days of an agreement. */
export interface AgreementTimeline {
  /** Reference of the agreement. */
  readonly agreementId: string;
  readonly board: string;
  readonly supplier: string;
  /** Entries, in order of day. */
  readonly entries: readonly TimelineEntry[];
}

/** A day for each part of an agreement, each year of a span. */
const MOST_DAYS = 100_000;

/** Checks an {@link AgreementTimeline} that comes from outside. */
export const agreementTimelineResult: z.ZodMiniType<AgreementTimeline> = z.strictObject({
  agreementId: nameText,
  board: nameText,
  supplier: nameText,
  entries: z
    .array(
      z.strictObject({
        day,
        code: z.enum(codes),
        about: z.exactOptional(shortText),
        where: z.array(z.union([shortText, z.number()])).check(maxLength(20)),
        basis: legalSource,
      } satisfies Shape<TimelineEntry>),
    )
    .check(maxLength(MOST_DAYS)),
} satisfies Shape<AgreementTimeline>);
