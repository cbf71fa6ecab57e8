import { breachClocks } from "@bijsluiter/core/breaches";
import { sql } from "drizzle-orm";
import type { BreachRow } from "../../../shared/breaches/breach-row.ts";
import type { Database } from "../../database/open-database.ts";
import { breachRow } from "../register/breach-row.ts";
import { everyBreach } from "../register/every-breach.ts";
import { breachReminders } from "../tables.ts";

/** How often clocks are looked at. */
export const REMINDERS_EVERY_MS = 60_000;
/** Of a term, after which the officer is reminded. */
const PERCENT = 80;

/** When clocks are looked at, and what the agreements say. */
export interface ReminderTime {
  readonly now: string;
  readonly contractHours: number;
}

type NewReminder = Omit<typeof breachReminders.$inferInsert, "id" | "sentAt">;

/**
 * Writes down each clock of which 80 % is over, as a mail to send: once, whatever happens between two looks.
 *
 * @returns How many there are that were not there before.
 */
export async function noteReminders(
  database: Database,
  { now, contractHours }: ReminderTime,
): Promise<number> {
  const due: NewReminder[] = [];
  for await (const entries of everyBreach(database)) {
    const row = breachRow(entries, contractHours);
    if (row.status === "open") due.push(...remindersOf(row, now));
  }
  if (due.length === 0) return 0;
  const noted = await database
    .insert(breachReminders)
    .values(due)
    .onConflictDoNothing()
    .returning({ id: sql<number>`id` });
  return noted.length;
}

/** Clocks of a breach of which a reminder is due. */
function remindersOf({ reference, clockFacts }: BreachRow, now: string): readonly NewReminder[] {
  return clockFacts.flatMap(({ board = "", facts }) =>
    breachClocks(facts, { now }).flatMap(({ id, state, anchor, dueAt }) => {
      if ((state !== "running" && state !== "overdue") || !anchor || !dueAt) return [];
      const from = Date.parse(anchor.at);
      const isDue = (Date.parse(now) - from) * 100 >= (Date.parse(dueAt) - from) * PERCENT;
      return isDue ? [{ reference, board, clock: id, dueAt: new Date(dueAt) }] : [];
    }),
  );
}
