import * as z from "zod/mini";
import { type TimeZone, timeZone } from "../../calendar/time-zone.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { MOST_RULES, type PolicyReference, policyReference } from "../policy/retention-policy.ts";
import { type RetentionAction, retentionAction } from "../rule/retention-action.ts";
import { MOST_HOLDS } from "../rule/retention-record.ts";
import { MOST_FACTS } from "../rule/trigger.ts";
import { type Reason, reason } from "./reason.ts";
import { type UnreadableFact, unreadableFact } from "./unreadable-facts.ts";

const statuses = ["permanent", "waiting", "held", "keep", "may-erase", "due", "overdue"] as const;

/**
 * Status of a record. `permanent`: no lawful end is known. `waiting`: a date is unknown. `held`: a hold forbids erasure
 * today. `keep`: the minimum period has not ended. `may-erase`: the minimum period has ended and the maximum period has
 * not. `due`: the record must be erased. `overdue`: erasure is late.
 */
export type RetentionStatus = (typeof statuses)[number];

/** Checks a {@link RetentionStatus}. */
export const retentionStatus: z.ZodMiniType<RetentionStatus> = z.enum(statuses);

/** Rule that did not decide, with the reason. */
export interface NotApplied {
  readonly ruleId: string;
  readonly code: "condition-false" | "condition-unknown" | "no-trigger-date" | "other-category";
}

/** Action on one record on one day, with reasons as codes and dates. `explain` turns them into sentences. */
export interface Decision {
  readonly record: { readonly id?: string; readonly category?: string };
  /** Policy that decided; `null` for loose rules. */
  readonly policy: PolicyReference | null;
  readonly asOf: Day;
  readonly timeZone: TimeZone;
  readonly status: RetentionStatus;
  /** `none` until the record is due. */
  readonly action: RetentionAction | "none";
  /** Last day of the keep rule with the latest end. */
  readonly mandatoryUntil: Day | null;
  /** First day after the erase rule with the earliest end, regardless of keep rules. */
  readonly policyEraseFrom: Day | null;
  /** First day on which the record must be erased, keep rules and holds included; `null` when unknown. */
  readonly dueFrom: Day | null;
  /** Days since `dueFrom` plus the grace period. */
  readonly daysOverdue: number;
  /** True when a keep rule moved the day of erasure. */
  readonly keepOverridesErase: boolean;
  /** Reasons, most important first. */
  readonly because: readonly Reason[];
  /**
   * Rules that applied and did not decide: first the keep rule with the latest end and the erase rule with the earliest
   * end, then the other keep rules and the other erase rules, in the order of the policy.
   */
  readonly considered: readonly Reason[];
  readonly notApplied: readonly NotApplied[];
  /** Facts that are present but count as unknown, because their type is not the one that the rule expects. */
  readonly unreadable?: readonly UnreadableFact[];
}

/** Largest number of reasons: one for each rule and each hold. */
const MOST_REASONS = MOST_RULES + MOST_HOLDS;

/** Checks a {@link Decision}. */
export const decision: z.ZodMiniType<Decision> = z.strictObject({
  record: z.strictObject({
    id: z.exactOptional(shortText),
    category: z.exactOptional(shortText),
  } satisfies Shape<Decision["record"]>),
  policy: z.nullable(policyReference),
  asOf: day,
  timeZone,
  status: retentionStatus,
  action: z.union([retentionAction, z.literal("none")]),
  mandatoryUntil: z.nullable(day),
  policyEraseFrom: z.nullable(day),
  dueFrom: z.nullable(day),
  daysOverdue: z.int().check(z.gte(0)),
  keepOverridesErase: z.boolean(),
  because: z.array(reason).check(maxLength(MOST_REASONS)),
  considered: z.array(reason).check(maxLength(MOST_REASONS)),
  notApplied: z
    .array(
      z.strictObject({
        ruleId: shortText,
        code: z.enum(["condition-false", "condition-unknown", "no-trigger-date", "other-category"]),
      } satisfies Shape<NotApplied>),
    )
    .check(maxLength(MOST_RULES)),
  unreadable: z.exactOptional(z.array(unreadableFact).check(maxLength(MOST_FACTS))),
} satisfies Shape<Decision>);
