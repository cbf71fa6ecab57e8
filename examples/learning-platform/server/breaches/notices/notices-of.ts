import type { BreachState } from "@bijsluiter/core/breaches";
import type { NoticeToSend } from "@bijsluiter/core/postgres";
import type { Database } from "../../database/open-database.ts";
import { boards } from "../../site/tables.ts";
import { contractOf } from "./contract-of.ts";

/**
 * The notices that tell the boards of a breach of the entry at `sequence`, each board by one of its own.
 * Mail goes only to boards that have a contract, at the address in it: whoever fills in a form cannot make this server write to others.
 */
export async function noticesOf(
  transaction: Database,
  sequence: number,
  { reference, report }: BreachState,
): Promise<readonly NoticeToSend[]> {
  const affected = report.boards?.affected ?? [];
  if (affected.length === 0) return [];
  const contracts = await transaction.select().from(boards);
  // A notice is found again by the name of its board, so a name that stands there twice gets one.
  const recipients = new Map<string, string>();
  for (const board of affected) {
    const contract = contractOf(board, contracts);
    if (contract && !recipients.has(board.name)) recipients.set(board.name, contract.email);
  }
  return [...recipients].map(([board, recipient]) => ({ reference, sequence, board, recipient }));
}
