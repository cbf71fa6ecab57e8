import { jsonb, pgTable, text } from "drizzle-orm/pg-core";

/** School boards that have a contract with the platform, and what was agreed. */
export const boards = pgTable("boards", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  sector: text("sector").$type<"po" | "vo">().notNull(),
  scheme: text("scheme").$type<"brin" | "rio" | "kvk">().notNull(),
  number: text("number").notNull(),
  /** Where notices go: the contact in the privacy insert. Boards may share one, as they may share an officer. */
  email: text("email").notNull(),
});

/** What the demo keeps for itself: the key that signs receipts, and how far its clock was moved. */
export const demoSettings = pgTable("demo_settings", {
  name: text("name").primaryKey(),
  value: jsonb("value").$type<unknown>().notNull(),
});
