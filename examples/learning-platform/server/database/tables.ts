import type { RegisterEvent } from "@bijsluiter/core/breaches";
import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  check,
  customType,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  text,
  timestamp,
} from "drizzle-orm/pg-core";

export * from "../documents/document-tables.ts";

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (value) => new Uint8Array(value),
});
/** To the millisecond, as JavaScript has it: what is hashed must come back unchanged. */
const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

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
    id: bigserial("id", { mode: "number" }).primaryKey(),
    reference: text("reference").notNull(),
    /** The entry of the register that the notice tells about. */
    sequence: integer("sequence")
      .notNull()
      .references(() => breachRegister.sequence),
    boardName: text("board_name").notNull(),
    recipient: text("recipient").notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** Database time, not demo time: it paces a worker. */
    nextAttemptAt: timestamp("next_attempt_at", { withTimezone: true }).notNull().defaultNow(),
    /** Code of the last failure, never a text that a server sent. */
    lastError: text("last_error"),
    sentAt: moment("sent_at"),
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

/** School boards that have a contract with the platform, and what was agreed. */
export const boards = pgTable("boards", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  sector: text("sector").$type<"po" | "vo">().notNull(),
  scheme: text("scheme").$type<"brin" | "rio" | "kvk">().notNull(),
  number: text("number").notNull(),
  /** Where notices go: the contact in the privacy insert. */
  email: text("email").notNull().unique(),
});

/** What the built-in SMTP sink received: the post of the made-up boards. */
export const receivedMail = pgTable("received_mail", {
  id: bigserial("id", { mode: "number" }).primaryKey(),
  recipient: text("recipient").notNull(),
  receivedAt: moment("received_at").notNull(),
  source: bytes("source").notNull(),
});

export * from "../consent/tables.ts";
