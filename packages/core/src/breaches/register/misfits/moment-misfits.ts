import type { Issue } from "../../../shared/issues/issue.ts";
import { futureMoments } from "../../future-moments.ts";
import type { RegisterEntry } from "../register-entry.ts";

/** Allowed clock skew between the sender of an entry and the register. */
const SKEW_MS = 300_000;

/** Impossible timestamps of an entry: after the time of recording, or two different times for one event. */
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
