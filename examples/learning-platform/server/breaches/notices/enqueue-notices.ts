import type { BreachState } from "@bijsluiter/core/breaches";
import type { Database } from "../../database/open-database.ts";
import { boards } from "../../site/tables.ts";
import { outbox } from "../tables.ts";
import { contractOf } from "./contract-of.ts";

/**
 * Writes down that the boards of a breach must be told of the entry at `sequence`, each by a notice of its own, and gives how
 * many those are.
 * Mail goes only to boards that have a contract, at the address in it: whoever fills in a form cannot make this server write to others.
 */
export async function enqueueNotices(
  transaction: Database,
  sequence: number,
  { reference, report }: BreachState,
): Promise<number> {
  const affected = report.boards?.affected ?? [];
  if (affected.length === 0) return 0;
  const contracts = await transaction.select().from(boards);
  // A notice is found again by the name of its board, so a name that stands there twice gets one.
  const recipients = new Map<string, string>();
  for (const board of affected) {
    const contract = contractOf(board, contracts);
    if (contract && !recipients.has(board.name)) recipients.set(board.name, contract.email);
  }
  const rows = [...recipients].map(([boardName, recipient]) => ({
    reference,
    sequence,
    boardName,
    recipient,
  }));
  if (rows.length > 0) await transaction.insert(outbox).values(rows);
  return rows.length;
}
