import type { Instant } from "../../shared/dates/instant.ts";
import type { FirstReport } from "../breach-report.ts";
import type { BreachClockFacts } from "../clocks/breach-clock-facts.ts";
import { earliest } from "./known-since.ts";
import type { RegisterEntry } from "./register-entry.ts";
import type { RegisterEvent } from "./register-event.ts";

/**
 * Timestamps for `board`: its own, and those for all boards. The earliest occurrence of an event counts, regardless of
 * when it was recorded.
 *
 * @param standing - Entries after every correction.
 */
export function boardMoments(
  standing: readonly RegisterEntry[],
  report: FirstReport,
  board: string | undefined,
): Omit<BreachClockFacts, "processorEstablished"> {
  const events = standing.filter(({ event }) => {
    const named = boardOf(event);
    return named === undefined || named === board;
  });
  const controllerInformed = earliest(eventsOf(events, "board-informed").map(({ at }) => at));
  const awareness = awarenessOf(standing, report, board);
  const filings = eventsOf(events, "authority-notified");
  const submitted = earliest(filings.map(({ at }) => at));
  const reasonsForDelay = filings.find(({ at }) => at === submitted)?.reasonsForDelay;
  const notNeededSince = endOfDuty(events);
  return {
    ...(controllerInformed && { controllerInformed }),
    ...(awareness && { awareness }),
    ...(submitted && { submitted }),
    ...(reasonsForDelay && { reasonsForDelay }),
    ...(notNeededSince && { notNeededSince }),
  };
}

/**
 * Time at which the board became aware by itself. If "the school or board" discovered the breach, the discovery counts
 * for every board until an entry names the board.
 */
function awarenessOf(
  standing: readonly RegisterEntry[],
  { timeline, boards }: FirstReport,
  board: string | undefined,
): Instant | undefined {
  const aware = eventsOf(standing, "board-aware");
  const own = aware.filter((event) => event.board === board).map(({ at }) => at);
  const isDiscoverer =
    timeline.discovery === "controller-detected" &&
    (aware.length === 0 || own.length > 0 || boards?.affected?.length === 1);
  return earliest(isDiscoverer ? [timeline.discoveredAt, ...own] : own);
}

const eventsOf = <Kind extends RegisterEvent["kind"]>(
  entries: readonly RegisterEntry[],
  kind: Kind,
): readonly Extract<RegisterEvent, { readonly kind: Kind }>[] =>
  entries.flatMap(({ event }) =>
    event.kind === kind ? [event as Extract<RegisterEvent, { readonly kind: Kind }>] : [],
  );

/** Time from which no notification is needed: a withdrawal, or a decision after which no new report came. */
function endOfDuty(entries: readonly RegisterEntry[]): Instant | undefined {
  const last = entries.findLast(
    ({ event }) =>
      event.kind === "reported" ||
      event.kind === "decided" ||
      (event.kind === "step" && (event.step.kind === "assess" || event.step.kind === "reopen")),
  );
  if (last?.event.kind === "decided")
    return last.event.notifyAuthority === "no" ? last.event.at : undefined;
  return last && isWithdrawal(last.event) ? (last.occurredAt ?? last.recordedAt) : undefined;
}

/** Board of an event; absent for an event that concerns all boards. */
export const boardOf = (event: RegisterEvent): string | undefined =>
  "board" in event ? event.board : undefined;

/** True for an event that states that it was not a breach. */
export const isWithdrawal = (event: RegisterEvent): boolean =>
  event.kind === "reported" && event.report.kind === "withdrawal";
