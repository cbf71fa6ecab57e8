import { parseInput } from "../shared/parse-input.ts";
import { factGroups } from "./breach-facts.ts";
import {
  type BreachReport,
  breachReport,
  type CompleteReport,
  type FollowUpReport,
  type IncompleteReport,
} from "./breach-report.ts";

/**
 * The report as it stands after a follow-up: its facts replace or complete the earlier ones, and close what was open.
 * A report whose last open fact is told becomes complete.
 *
 * @throws InvalidInputError when one of the two is malformed, or when together they contradict each other.
 * @see GDPR art. 33(4)
 */
export function applyFollowUp(
  report: CompleteReport | IncompleteReport,
  followUp: FollowUpReport,
): CompleteReport | IncompleteReport {
  const merged: Record<string, unknown> = {
    ...parseInput(breachReport as typeof breachReport, report),
  };
  const news = parseInput(breachReport, followUp) as FollowUpReport;
  for (const group of factGroups) {
    if (news[group]) merged[group] = { ...(merged[group] as object | undefined), ...news[group] };
  }
  if (news.attachments)
    merged.attachments = [...(report.attachments ?? []), ...news.attachments];
  const open = (report.kind === "incomplete" ? report.notKnownYet : []).filter((field) => {
    const [group, name] = field.split(".") as [keyof FollowUpReport, string];
    return !(name in ((news[group] as object | undefined) ?? {}));
  });
  const { notKnownYet: _closed, ...facts } = merged as { notKnownYet?: unknown };
  const next: unknown =
    open.length > 0
      ? { ...facts, kind: "incomplete", notKnownYet: open }
      : { ...facts, kind: "complete" };
  return parseInput<BreachReport>(breachReport, next) as CompleteReport | IncompleteReport;
}
