import type { DestructionStatement, RetentionPolicy } from "@bijsluiter/core/retention";
import {
  bigint,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { moment } from "../database/columns.ts";

/*
 * Sweeps from before the sweeper was a part of the package, whose own tables are in the schema `bijsluiter`. Nothing writes to
 * these any more; a log of what was destroyed is kept.
 */

/** Sweeps, each with the policy as it was. */
export const retentionSweeps = pgTable("retention_sweep", {
  id: uuid("id").primaryKey(),
  source: text("source").notNull(),
  policy: jsonb("policy").$type<RetentionPolicy>().notNull(),
  asOf: date("as_of").notNull(),
  plannedAt: moment("planned_at").notNull(),
  startedAt: moment("started_at"),
  endedAt: moment("ended_at"),
  statement: jsonb("statement").$type<DestructionStatement>(),
});

/** Ranges of keys, each carried out in one transaction. */
export const retentionBatches = pgTable(
  "retention_batch",
  {
    sweepId: uuid("sweep_id")
      .notNull()
      .references(() => retentionSweeps.id),
    number: integer("number").notNull(),
    fromId: bigint("from_id", { mode: "bigint" }).notNull(),
    toId: bigint("to_id", { mode: "bigint" }).notNull(),
    planned: integer("planned").notNull(),
    doneAt: moment("done_at"),
    destroyed: integer("destroyed"),
    held: integer("held"),
    skipped: integer("skipped"),
    failedAt: moment("failed_at"),
  },
  (table) => [primaryKey({ columns: [table.sweepId, table.number] })],
);

/** A line for each record destroyed; its key makes a second one impossible. */
export const retentionDestroyed = pgTable(
  "retention_destroyed",
  {
    source: text("source").notNull(),
    recordId: bigint("record_id", { mode: "bigint" }).notNull(),
    sweepId: uuid("sweep_id")
      .notNull()
      .references(() => retentionSweeps.id),
    category: text("category"),
    action: text("action").notNull(),
    ruleId: text("rule_id").notNull(),
    triggerDay: date("trigger_day").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.recordId, table.action] }),
    index("retention_destroyed_sweep").on(table.sweepId),
  ],
);
