import { bigserial, integer, text, timestamp } from "drizzle-orm/pg-core";
import { moment } from "../database/columns.ts";

/** Columns of a table whose rows are mails to send; a {@link MailWorker} reads and writes them. */
export const queueColumns = () => ({
  id: bigserial("id", { mode: "number" }).primaryKey(),
  attempts: integer("attempts").notNull().default(0),
  /** Database time, not demo time: it paces a worker. */
  nextAttemptAt: timestamp("next_attempt_at", { withTimezone: true }).notNull().defaultNow(),
  /** Code of the last failure, never a text that a server sent. */
  lastError: text("last_error"),
  sentAt: moment("sent_at"),
});
