import { openConsentLedger } from "@bijsluiter/core/postgres";
import { subjectOf } from "../documents/consent.ts";
import type { Expected } from "./expected.ts";
import { type Finding, findWrong } from "./finding.ts";
import { rowsByBoard } from "./rows-by-board.ts";

/** Every choice that was confirmed to a parent is there once, none that was not is, and each chain is what was written. */
export async function checkConfirmed({
  platform,
  confirmed,
}: Expected): Promise<readonly Finding[]> {
  const { boards, directory, serverOf } = platform;
  const stored = await rowsByBoard<{ board: string; events: string }>(
    directory,
    "select board, json_agg(event)::text as events from board_event group by board",
  );
  const eventsOf = (board: string) => JSON.parse(stored.get(board)?.events ?? "[]") as string[];
  const choicesOf = (board: string) => confirmed.choices.get(board) ?? [];
  const chained = boards.filter((board) => choicesOf(board).length > 0);
  const verdicts = new Map<string, boolean>();
  for (const board of chained) {
    const { valid } = await openConsentLedger(serverOf(board).client).verify(subjectOf(board));
    verdicts.set(board, valid);
  }
  return [
    ...findWrong("confirmed-lost", boards, (board) => {
      const events = new Set(eventsOf(board));
      return choicesOf(board).every((id) => events.has(id));
    }),
    ...findWrong("done-twice", boards, (board) => {
      const events = eventsOf(board);
      return new Set(events).size === events.length && events.length <= choicesOf(board).length;
    }),
    ...findWrong("ledger-changed", chained, (board) => verdicts.get(board) === true),
  ];
}
