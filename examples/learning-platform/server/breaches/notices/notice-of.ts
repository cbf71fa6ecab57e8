import { breachState, type ProcessorNotice, type SealedEntry } from "@bijsluiter/core/breaches";
import { agreedTerm, supplier } from "../../supplier.ts";

/**
 * The notice to the board of that name, out of the entries of a breach: told as it stood after the last of them.
 *
 * @returns `undefined` when the board is not among those that were hit.
 */
export function noticeOf(
  entries: readonly SealedEntry[],
  to: { readonly board: string; readonly sentAt: string; readonly contractHours: number },
): ProcessorNotice | undefined {
  const { reference, report } = breachState(entries.map(({ entry }) => entry));
  const board = report.boards?.affected?.find(({ name }) => name === to.board);
  if (board === undefined) return undefined;
  return {
    reference,
    from: supplier.name,
    to: board,
    sentAt: to.sentAt,
    report,
    term: agreedTerm(to.contractHours),
  };
}

/** When a board was first told; `undefined` as long as it was not. */
export function firstToldAt(entries: readonly SealedEntry[], board: string): string | undefined {
  const told = entries
    .map(({ entry }) => entry.event)
    .find((event) => event.kind === "board-informed" && event.board === board);
  return told?.kind === "board-informed" ? told.at : undefined;
}
