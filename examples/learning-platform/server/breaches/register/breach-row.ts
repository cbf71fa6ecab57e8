import { type BreachState, breachState, type SealedEntry } from "@bijsluiter/core/breaches";
import type { BreachRow } from "../../../shared/breaches/breach-row.ts";

/** A breach as a list shows it, out of its entries. */
export function breachRow(entries: readonly SealedEntry[], contractHours: number): BreachRow {
  const { reference, status, report, clockFacts } = stateOf(entries, contractHours);
  const { reporter } = report.contact ?? {};
  const count = report.people?.count;
  return {
    reference,
    status,
    clockFacts,
    kind: report.kind,
    summary: report.incident.summary,
    reportedAt: entries[0]?.entry.recordedAt ?? "",
    open: report.kind === "incomplete" ? report.notKnownYet.length : 0,
    established: report.timeline.awareAt !== undefined,
    boards: (report.boards?.affected ?? []).map(({ name }) => name),
    people: count && "value" in count ? count.value : null,
    reporter: reporter ? { name: reporter.name, phone: reporter.phone } : null,
    recorded: recordedIn(entries),
  };
}

/** Events after the report, as far as a task hangs on them. */
export function recordedIn(entries: readonly SealedEntry[]): BreachRow["recorded"] {
  return entries.flatMap(({ entry: { event } }) =>
    event.kind === "reported"
      ? []
      : [
          {
            kind: event.kind,
            ...("board" in event && { board: event.board }),
            ...("notifyAuthority" in event && { notifyAuthority: event.notifyAuthority }),
          },
        ],
  );
}

/** Where a breach stands. */
export const stateOf = (entries: readonly SealedEntry[], contractHours: number): BreachState =>
  breachState(
    entries.map(({ entry }) => entry),
    { contractHours },
  );
