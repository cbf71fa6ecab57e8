import { bigserial, pgTable, text } from "drizzle-orm/pg-core";
import { bytes, moment } from "../database/columns.ts";

/** What the built-in SMTP sink received: the post of the made-up boards. */
export const receivedMail = pgTable("received_mail", {
  id: bigserial("id", { mode: "number" }).primaryKey(),
  recipient: text("recipient").notNull(),
  receivedAt: moment("received_at").notNull(),
  source: bytes("source").notNull(),
});
