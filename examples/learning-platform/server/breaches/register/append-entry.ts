import { appendToRegister, type RegisterEntry, type SealedEntry } from "@bijsluiter/core/breaches";
import { desc, sql } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { breachRegister } from "../tables.ts";
import { readRegister } from "./read-register.ts";
import { rowOf, sealedEntryOf } from "./sealed-entry-row.ts";

/** Any number; whoever holds it is the only one who appends. */
const REGISTER_LOCK = 335;

/**
 * Holds the end of the register until the transaction is over, so that the chain never forks.
 * Comes before the first read of what the new entry depends on.
 */
export async function lockRegister(transaction: Database): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(${REGISTER_LOCK})`);
}

/**
 * Appends one entry in a transaction that has locked the register.
 *
 * @param entry - `recordedAt` moves to that of the last entry when the clock of the machine went back.
 * @throws InvalidInputError when the entry does not fit the register.
 */
export async function appendEntry(
  transaction: Database,
  entry: RegisterEntry,
): Promise<SealedEntry> {
  const [tailRow] = await transaction
    .select()
    .from(breachRegister)
    .orderBy(desc(breachRegister.sequence))
    .limit(1);
  const tail = tailRow && sealedEntryOf(tailRow);
  // What appendToRegister asks of a register is the history of this breach, and what the end is.
  const history = await readRegister(transaction, { reference: entry.reference });
  const before = history.filter(({ sequence }) => sequence !== tail?.sequence);
  const recordedAt = latest(entry.recordedAt, tail?.entry.recordedAt);
  const register = appendToRegister([...before, ...(tail ? [tail] : [])], { ...entry, recordedAt });
  const sealed = register.at(-1) as SealedEntry;
  await transaction.insert(breachRegister).values(rowOf(sealed));
  return sealed;
}

const latest = (a: string, b: string | undefined) =>
  b !== undefined && Date.parse(b) > Date.parse(a) ? b : a;
