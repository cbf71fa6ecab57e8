import type { Instant } from "../../shared/dates/instant.ts";
import type { RequestEntry } from "./request-entry.ts";
import type { RequestEventKind } from "./request-status.ts";

/** When something happened first; `undefined` while it has not. */
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

/** The first event that closed the request; events after a complaint have no separate deadline. */
export const closing = (history: readonly RequestEntry[]): RequestEntry | undefined =>
  history.find(({ event }) => closingEvents.includes(event));
