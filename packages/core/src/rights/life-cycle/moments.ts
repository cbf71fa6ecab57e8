import type { Instant } from "../../shared/dates/instant.ts";
import type { RequestEntry } from "./request-entry.ts";
import type { RequestEventKind } from "./request-status.ts";

/** Time of the first event of a kind; `undefined` if there is none. */
export const firstMomentOf = (
  history: readonly RequestEntry[],
  event: RequestEventKind,
): Instant | undefined => history.find((entry) => entry.event === event)?.at;

const closingEvents: readonly RequestEventKind[] = [
  "answer",
  "refuse",
  "withdraw",
  "mark-duplicate",
];

/** First event that closed the request. Events after a complaint have no separate deadline. */
export const closing = (history: readonly RequestEntry[]): RequestEntry | undefined =>
  history.find(({ event }) => closingEvents.includes(event));
