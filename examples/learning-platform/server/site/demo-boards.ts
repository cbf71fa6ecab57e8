import type { Database } from "../database/open-database.ts";
import { boards } from "./tables.ts";

/** The two boards of the made-up world; their BRIN numbers were never given out. */
const demoBoards: readonly (typeof boards.$inferInsert)[] = [
  {
    id: "de-wilgen",
    name: "Stichting De Wilgen",
    sector: "po",
    scheme: "brin",
    number: "99AB",
    email: "privacy@dewilgen.example",
  },
  {
    id: "noorderlicht",
    name: "Scholengroep Noorderlicht",
    sector: "vo",
    scheme: "brin",
    number: "99CD",
    email: "fg@noorderlicht.example",
  },
];

/** Writes the boards of the demo down, once. */
export async function seedBoards(database: Database): Promise<void> {
  await database
    .insert(boards)
    .values([...demoBoards])
    .onConflictDoNothing();
}
