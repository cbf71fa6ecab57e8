import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";

const changeCodes = [
  "rule-added",
  "rule-removed",
  "term-shortened",
  "term-lengthened",
  "term-mixed",
  "scope-changed",
  "trigger-changed",
  "action-changed",
  "basis-changed",
] as const;

/** Difference in one rule between two policies. */
export interface PolicyChange {
  readonly code: (typeof changeCodes)[number];
  readonly ruleId: string;
  readonly kind: "keep" | "erase";
  /** `warning` when records may be erased earlier than before, which cannot be undone. */
  readonly severity: "warning" | "advice";
  /** For a changed term: the days by which ends move, and the trigger days in between. */
  readonly moved?: {
    readonly minimumDays: number;
    readonly maximumDays: number;
    readonly firstTrigger: Day;
    readonly lastTrigger: Day;
  };
}

/** Checks a {@link PolicyChange}. */
export const policyChange: z.ZodMiniType<PolicyChange> = z.strictObject({
  code: z.enum(changeCodes),
  ruleId: shortText,
  kind: z.enum(["keep", "erase"]),
  severity: z.enum(["warning", "advice"]),
  moved: z.exactOptional(
    z.strictObject({
      minimumDays: z.int(),
      maximumDays: z.int(),
      firstTrigger: day,
      lastTrigger: day,
    } satisfies Shape<NonNullable<PolicyChange["moved"]>>),
  ),
} satisfies Shape<PolicyChange>);
