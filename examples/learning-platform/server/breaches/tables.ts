import { sql } from "drizzle-orm";
import { bigint, bigserial, index, pgTable, text, unique } from "drizzle-orm/pg-core";
import { bytes, moment } from "../database/columns.ts";
import { queueColumns } from "../mail/queue-columns.ts";

/** Files that belong to a report. */
export const attachments = pgTable("attachments", {
  reference: text("reference").primaryKey(),
  name: text("name").notNull(),
  mediaType: text("media_type").notNull(),
  size: bigint("size", { mode: "number" }).notNull(),
  sha256: text("sha256").notNull(),
  content: bytes("content").notNull(),
  createdAt: moment("created_at").notNull(),
  /** Breach that uses it; a file that no report names is swept. */
  usedBy: text("used_by"),
});

/** Who read the file of a breach. */
export const breachReads = pgTable(
  "breach_reads",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    reference: text("reference").notNull(),
    role: text("role").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [index("breach_reads_reference").on(table.reference, table.at)],
);

/** Terms that are nearly over, each with the mail to the privacy officer that is about it. */
export const breachReminders = pgTable(
  "breach_reminders",
  {
    ...queueColumns(),
    reference: text("reference").notNull(),
    /** Name of the board; empty while it is not known. */
    board: text("board").notNull(),
    clock: text("clock").notNull(),
    dueAt: moment("due_at").notNull(),
  },
  (table) => [
    unique("breach_reminders_once").on(table.reference, table.board, table.clock, table.dueAt),
    index("breach_reminders_open").on(table.nextAttemptAt).where(sql`${table.sentAt} is null`),
  ],
);
