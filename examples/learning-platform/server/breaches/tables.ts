import { bigint, bigserial, index, pgTable, text } from "drizzle-orm/pg-core";
import { bytes, moment } from "../database/columns.ts";

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
