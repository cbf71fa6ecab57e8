import { bigserial, integer, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "../database/columns.ts";

/** Messages that wait in the portal, sealed: what opens one is in the link and the code, and not here. */
export const portalItems = pgTable("portal_items", {
  id: text("id").primaryKey(),
  jwe: text("jwe").notNull(),
  expiresAt: moment("expires_at").notNull(),
  mostAttempts: integer("most_attempts").notNull(),
  mostOpens: integer("most_opens").notNull(),
  attempts: integer("attempts").notNull().default(0),
  opens: integer("opens").notNull().default(0),
});

/** Text messages that the demo would have sent: the other channel, for codes. */
export const textMessages = pgTable("text_messages", {
  id: bigserial("id", { mode: "number" }).primaryKey(),
  contact: text("contact").notNull(),
  sentAt: moment("sent_at").notNull(),
  body: text("body").notNull(),
});
