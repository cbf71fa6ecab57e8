import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../../calendar/iso-period.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** Duration: a period, a last day, or until an event. */
export type ConsentTerm =
  | {
      readonly kind: "duration";
      /** Period from the day of the choice. The last day is the same day of the month after that period. */
      readonly value: IsoPeriod;
    }
  | {
      readonly kind: "until-day";
      /** The last day. */
      readonly value: Day;
    }
  | {
      readonly kind: "until-event";
      /** Code of the event that ends it, e.g. `"leaves-school"`. An event `occurred` records when it happened. */
      readonly value: string;
    };

/** Validity of consent. `endless` is advised against. `occurrences` is a number of uses; each use is an event `used`. */
export type ConsentValidity =
  | ConsentTerm
  | { readonly kind: "occurrences"; readonly value: number }
  | { readonly kind: "endless" };

/** Period of limited length, so that its last day is within the range of the calendar. */
const sensiblePeriod = isoPeriod.check(
  z.regex(/^P(?:\d{1,2}Y)?(?:\d{1,3}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?$/),
);

const terms = [
  z.strictObject({ kind: z.literal("duration"), value: sensiblePeriod } satisfies Shape<
    Extract<ConsentTerm, { readonly kind: "duration" }>
  >),
  z.strictObject({ kind: z.literal("until-day"), value: day } satisfies Shape<
    Extract<ConsentTerm, { readonly kind: "until-day" }>
  >),
  z.strictObject({ kind: z.literal("until-event"), value: idText } satisfies Shape<
    Extract<ConsentTerm, { readonly kind: "until-event" }>
  >),
] as const;

/** Checks a {@link ConsentTerm}. */
export const consentTerm: z.ZodMiniType<ConsentTerm> = z.discriminatedUnion("kind", terms);

/** Checks a {@link ConsentValidity}. */
export const consentValidity: z.ZodMiniType<ConsentValidity> = z.discriminatedUnion("kind", [
  ...terms,
  z.strictObject({
    kind: z.literal("occurrences"),
    value: z.int().check(z.gte(1), z.lte(1_000_000)),
  } satisfies Shape<Extract<ConsentValidity, { readonly kind: "occurrences" }>>),
  z.strictObject({ kind: z.literal("endless") } satisfies Shape<
    Extract<ConsentValidity, { readonly kind: "endless" }>
  >),
]);
