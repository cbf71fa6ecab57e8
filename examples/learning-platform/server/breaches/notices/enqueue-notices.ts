import type { BreachState } from "@bijsluiter/core/breaches";
import { inArray } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { boards } from "../../site/tables.ts";
import { outbox } from "../tables.ts";

/**
 * Writes down that the boards of a breach must be told of the entry at `sequence`.
 * Gives how many mails wait. Mail goes only to addresses of boards that have a contract: whoever fills in a form cannot make this server write to others.
 */
export async function enqueueNotices(
  transaction: Database,
  sequence: number,
  { reference, report }: BreachState,
): Promise<number> {
  const affected = report.boards?.affected ?? [];
  if (affected.length === 0) return 0;
  const known = await transaction
    .select({ email: boards.email })
    .from(boards)
    .where(
      inArray(
        boards.email,
        affected.map(({ email }) => email.toLowerCase()),
      ),
    );
  const rows = affected
    .filter(({ email }) => known.some((board) => board.email === email.toLowerCase()))
    .map(({ name, email }) => ({ reference, sequence, boardName: name, recipient: email }));
  if (rows.length > 0) await transaction.insert(outbox).values(rows);
  return rows.length;
}
