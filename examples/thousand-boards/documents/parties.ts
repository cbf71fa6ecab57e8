import type { StatementParties } from "@bijsluiter/core/retention";
import { boardName } from "../platform/boards.ts";
import { today } from "./time.ts";

export const supplier = "Leerplein Media B.V.";

/** Secret of the supplier, by which a list of ids can be proved. A real one is in a vault. */
export const hashKey = "a made-up secret of the supplier, for this trial";

/** Who approves the list of a board. */
export const approvers = [
  { role: "privacy officer", name: "S. de Vries" },
  { role: "board", name: "M. Bakker" },
] as const;

/** Whom the statement of destruction of a board is between. */
export function partiesOf(board: string): StatementParties {
  return {
    controller: boardName(board),
    processor: supplier,
    agreement: `VO-2026-${board}`,
    approvers,
    subProcessors: [],
    issuer: supplier,
    issuedOn: today,
  };
}
