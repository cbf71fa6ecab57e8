import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../../calendar/iso-period.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type Condition, condition, MOST_CONDITIONS } from "../rule/condition.ts";
import { type Snap, snap } from "../term/snap.ts";

/** One step of the date calculation, so that the calculation can be checked by hand. */
export type Step =
  | { readonly op: "trigger"; readonly fact: string; readonly value: string; readonly date: Day }
  | { readonly op: "snap"; readonly to: Snap; readonly date: Day }
  | {
      readonly op: "add";
      readonly period: IsoPeriod;
      readonly date: Day;
      /** True when the month has no such day, so that its last day was used. */
      readonly clamped: boolean;
    }
  | { readonly op: "last-keep-day"; readonly date: Day }
  | { readonly op: "erase-from"; readonly date: Day }
  | {
      readonly op: "hold";
      readonly id: string;
      /** Day from which the step starts; `null` when it is unknown. */
      readonly from: Day | null;
      readonly until: Day | null;
      /** First day after the hold; `null` while it is open. */
      readonly date: Day | null;
    };

/** Checks a {@link Step}. */
export const step: z.ZodMiniType<Step> = z.union([
  z.strictObject({
    op: z.literal("trigger"),
    fact: shortText,
    value: shortText,
    date: day,
  } satisfies Shape<Extract<Step, { readonly op: "trigger" }>>),
  z.strictObject({ op: z.literal("snap"), to: snap, date: day } satisfies Shape<
    Extract<Step, { readonly op: "snap" }>
  >),
  z.strictObject({
    op: z.literal("add"),
    period: isoPeriod,
    date: day,
    clamped: z.boolean(),
  } satisfies Shape<Extract<Step, { readonly op: "add" }>>),
  z.strictObject({ op: z.literal("last-keep-day"), date: day } satisfies Shape<
    Extract<Step, { readonly op: "last-keep-day" }>
  >),
  z.strictObject({ op: z.literal("erase-from"), date: day } satisfies Shape<
    Extract<Step, { readonly op: "erase-from" }>
  >),
  z.strictObject({
    op: z.literal("hold"),
    id: shortText,
    from: z.nullable(day),
    until: z.nullable(day),
    date: z.nullable(day),
  } satisfies Shape<Extract<Step, { readonly op: "hold" }>>),
]);

/** Largest number of steps; more than one rule or hold needs. */
const MOST_STEPS = 20;

const reasonCodes = [
  "keep-longest",
  "keep-shorter",
  "keep-beats-erase",
  "request-refused-art17-3b",
  "erase-shortest",
  "erase-longer",
  "hold",
  "hold-ended",
  "unknown-trigger",
  "permanent",
  "no-rule",
] as const;

/** Reason for a decision; the key of its sentence in `messages/`. */
export type ReasonCode = (typeof reasonCodes)[number];

/** Rule or hold that contributed to the decision. */
export interface Reason {
  readonly code: ReasonCode;
  readonly ruleId?: string;
  readonly holdId?: string;
  /** Conditions of the rule, if it has any. */
  readonly matchedConditions?: readonly Condition[];
  /** Legal or contractual basis of the rule. */
  readonly basis?: LegalSource;
  /** Steps in which its date was computed, in order. */
  readonly trace?: readonly Step[];
}

/** Checks a {@link Reason}. */
export const reason: z.ZodMiniType<Reason> = z.strictObject({
  code: z.enum(reasonCodes),
  ruleId: z.exactOptional(shortText),
  holdId: z.exactOptional(shortText),
  matchedConditions: z.exactOptional(z.array(condition).check(maxLength(MOST_CONDITIONS))),
  basis: z.exactOptional(legalSource),
  trace: z.exactOptional(z.array(step).check(maxLength(MOST_STEPS))),
} satisfies Shape<Reason>);
