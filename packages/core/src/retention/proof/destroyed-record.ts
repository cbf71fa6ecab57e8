import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay, eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type RetentionAction, retentionAction } from "../rule/retention-action.ts";

/** One line of the log of a sweep: action, record, time and rule. Contains no data of the record. */
export interface DestroyedRecord {
  readonly id: string;
  readonly category?: string;
  readonly action: RetentionAction;
  /** Id of the rule that decided. */
  readonly ruleId: string;
  /** Day from which the term was counted. */
  readonly triggerDay: Day;
  readonly at: Instant;
}

/** Checks a {@link DestroyedRecord}. */
export const destroyedRecord: z.ZodMiniType<DestroyedRecord> = z.strictObject({
  id: z.string().check(minLength(1), maxLength(500)),
  category: z.exactOptional(shortText),
  action: retentionAction,
  ruleId: shortText,
  triggerDay: eventDay,
  at: eventInstant,
} satisfies Shape<DestroyedRecord>);

/** Largest number of lines in the log of one sweep. */
export const MOST_DESTROYED = 10_000_000;
