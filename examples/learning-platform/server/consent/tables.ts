import { date, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** How often a page was read on a day, by who agreed to that being counted. Nothing of who that was. */
export const visits = pgTable(
  "visits",
  {
    day: date("day").notNull(),
    path: text("path").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.path] })],
);
