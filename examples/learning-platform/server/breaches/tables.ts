import type { RegisterEvent } from "@bijsluiter/core/breaches";
import { sql } from "drizzle-orm";
import { bigint, check, index, integer, json, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { bytes, moment } from "../database/columns.ts";
import { queueColumns } from "../mail/queue-columns.ts";

/** The breach register; a trigger in the migrations lets nothing but INSERT through. */
export const breachRegister = pgTable(
  "breach_register",
  {
    sequence: integer("sequence").primaryKey(),
    reference: text("reference").notNull(),
    recordedAt: moment("recorded_at").notNull(),
    recordedBy: text("recorded_by").notNull(),
    event: jsonb("event").$type<RegisterEvent>().notNull(),
    previousHash: text("previous_hash").notNull().unique(),
    hash: text("hash").notNull().unique(),
  },
  (table) => [
    index("breach_register_reference").on(table.reference, table.sequence),
    check("breach_register_sequence", sql`${table.sequence} >= 1`),
  ],
);

/** Answers that were given, so that the same request gets the same answer. */
export const idempotencyKeys = pgTable("idempotency_keys", {
  key: text("key").primaryKey(),
  requestHash: text("request_hash").notNull(),
  /** `json`, not `jsonb`: a repeated answer is the same to the letter. */
  response: json("response").$type<unknown>().notNull(),
  createdAt: moment("created_at").notNull(),
});

/** Notices that must go out: a row is written with the report, and done when SMTP accepted it. */
export const outbox = pgTable(
  "outbox",
  {
    ...queueColumns(),
    reference: text("reference").notNull(),
    /** The entry of the register that the notice tells about. */
    sequence: integer("sequence")
      .notNull()
      .references(() => breachRegister.sequence),
    boardName: text("board_name").notNull(),
    recipient: text("recipient").notNull(),
  },
  (table) => [
    index("outbox_open").on(table.nextAttemptAt).where(sql`${table.sentAt} is null`),
    index("outbox_reference").on(table.reference),
  ],
);

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
