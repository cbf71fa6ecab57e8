import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import type { DutyClock } from "./clock/duty-clock.ts";

/** Reminder of a duty. */
export interface DutyReminder {
  /** Id of the clock. */
  readonly id: string;
  /** RFC 3339 in UTC. */
  readonly remindAt: Instant;
  readonly dueAt: Instant;
}

/** Share of a clock after which a reminder is due. */
export interface ReminderOptions {
  /** Share between 0 and 1. Default 0.8. */
  readonly share?: number;
}

const USUAL_SHARE = 0.8;
const MOST_CLOCKS = 1000;

const readClock = z.object({
  id: shortText,
  state: shortText,
  dueAt: z.exactOptional(instant),
  anchor: z.exactOptional(z.object({ at: eventInstant })),
});
const clockList = z.array(readClock).check(maxLength(MOST_CLOCKS));
const reminderOptions: z.ZodMiniType<ReminderOptions> = z.strictObject({
  share: z.exactOptional(z.number().check(z.gte(0), z.lte(1))),
} satisfies Shape<ReminderOptions>);

/**
 * Reminders for the owners of duties: at 80 % of each running clock, in chronological order. A clock without a
 * deadline, or one that has ended, has no reminder.
 *
 * @param clocks - As returned by `breachClocks` for regimes.
 * @throws InvalidInputError when the clocks are malformed or the share is invalid.
 *
 * @example
 * ```ts
 * import { breachClocks, breachRegimes, dutyReminders } from "@bijsluiter/core/breaches";
 *
 * const facts = { awareness: "2026-11-27T16:00:00Z" };
 * const clocks = breachClocks(facts, { regimes: [breachRegimes.gdpr] });
 * dutyReminders(clocks)[0]?.remindAt; // => "2026-11-30T01:36:00.000Z"
 * ```
 */
export function dutyReminders(
  clocks: readonly Pick<DutyClock, "id" | "state" | "dueAt" | "anchor">[],
  options: ReminderOptions = {},
): readonly DutyReminder[] {
  const { share = USUAL_SHARE } = parseInput(reminderOptions, options);
  return parseInput(clockList, clocks)
    .flatMap(({ id, state, dueAt, anchor }): readonly DutyReminder[] => {
      if (dueAt === undefined || anchor === undefined) return [];
      if (state !== "running" && state !== "overdue") return [];
      const from = Date.parse(anchor.at);
      const remindAt = new Date(from + (Date.parse(dueAt) - from) * share).toISOString();
      return [{ id, remindAt, dueAt }];
    })
    .toSorted((a, b) => Date.parse(a.remindAt) - Date.parse(b.remindAt));
}
