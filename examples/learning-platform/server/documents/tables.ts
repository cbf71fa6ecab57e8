import type { AgreementEvent } from "@bijsluiter/core/agreements";
import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, serial, text } from "drizzle-orm/pg-core";
import { moment } from "../database/columns.ts";
import { queueColumns } from "../mail/queue-columns.ts";

/** What happened to an agreement since it was offered; its state is what `transition` makes of these. */
export const agreementEvents = pgTable("agreement_events", {
  sequence: serial("sequence").primaryKey(),
  agreementId: text("agreement_id").notNull(),
  /** `agreementHash` of the text it happened to: another text is offered anew. */
  agreementHash: text("agreement_hash").notNull(),
  recordedBy: text("recorded_by").notNull(),
  event: jsonb("event").$type<AgreementEvent>().notNull(),
});

/** Requests for a signed copy, each with the mail to the board that is about it: done when SMTP accepted that. */
export const signedCopyRequests = pgTable(
  "signed_copy_requests",
  {
    ...queueColumns(),
    /** `Idempotency-Key` of the sender: the same request twice is one row. */
    key: text("key").notNull().unique(),
    requestHash: text("request_hash").notNull(),
    agreementId: text("agreement_id").notNull(),
    agreementHash: text("agreement_hash").notNull(),
    board: text("board").notNull(),
    name: text("name").notNull(),
    function: text("function").notNull(),
    email: text("email").notNull(),
    receivedAt: moment("received_at").notNull(),
  },
  (table) => [
    index("signed_copy_requests_open").on(table.nextAttemptAt).where(sql`${table.sentAt} is null`),
  ],
);
