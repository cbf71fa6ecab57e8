import type { BreachDetail } from "../breach-api.ts";
import type { TaskFacts } from "./breach-tasks.ts";

/** What the tasks of a breach follow from, out of everything about it. */
export function taskFacts({ status, report, recorded, clockFacts }: BreachDetail): TaskFacts {
  return {
    status,
    recorded,
    clockFacts,
    open: report.kind === "incomplete" ? report.notKnownYet.length : 0,
    established: report.timeline.awareAt !== undefined,
    boards: (report.boards?.affected ?? []).map(({ name }) => name),
  };
}
