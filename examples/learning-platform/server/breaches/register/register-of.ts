import type { RegisterLine, SealedEntry } from "@bijsluiter/core/breaches";
import { openRegister, type Register } from "@bijsluiter/core/postgres";
import type { Database } from "../../database/open-database.ts";
import { sqlClientOf } from "../../database/sql-client-of.ts";

/** The breach register in this database; in a transaction, what is written to it is part of that. */
export const registerOf = (database: Database): Register => openRegister(sqlClientOf(database));

/** The entries of one breach, oldest first; none when it is not there, or was erased. */
export async function readBreachEntries(
  database: Database,
  reference: string,
  only: { readonly upTo?: number } = {},
): Promise<readonly SealedEntry[]> {
  const lines = await registerOf(database).read({ ...only, references: [reference] });
  const entries = lines.filter(isEntry);
  return entries.some(({ entry }) => entry.event.kind === "erased") ? [] : entries;
}

const isEntry = (line: RegisterLine): line is SealedEntry => line.entry !== undefined;
