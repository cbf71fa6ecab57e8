import type { Issue } from "../../../shared/issues/issue.ts";
import { futureMoments } from "../../future-moments.ts";
import type { RegisterEntry } from "../register-entry.ts";

/** How far the clock of whoever tells may be ahead of the clock of the register. */
const SKEW_MS = 300_000;

/** Moments of an entry that cannot be: later than it was written down, or two for one event. */
export function momentMisfits({ recordedAt, occurredAt, event }: RegisterEntry): readonly Issue[] {
  const latest = Date.parse(recordedAt) + SKEW_MS;
  const at = "at" in event ? event.at : undefined;
  const issues: Issue[] = [];
  const isAhead = (moment: string | undefined) =>
    moment !== undefined && Date.parse(moment) > latest;
  if (isAhead(at)) issues.push({ code: "in-the-future", path: ["event", "at"], params: {} });
  if (isAhead(occurredAt)) issues.push({ code: "in-the-future", path: ["occurredAt"], params: {} });
  if (at && occurredAt && Date.parse(at) !== Date.parse(occurredAt))
    issues.push({ code: "other-moment", path: ["occurredAt"], params: {} });
  if (event.kind === "reported" && event.report.kind !== "withdrawal")
    for (const found of futureMoments(event.report, { now: new Date(latest).toISOString() }))
      issues.push({ ...found, path: ["event", "report", ...found.path] });
  return issues;
}
