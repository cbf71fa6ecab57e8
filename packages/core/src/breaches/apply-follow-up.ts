import { parseInput } from "../shared/parse-input.ts";
import { factGroups } from "./breach-facts.ts";
import {
  breachReport,
  type FirstReport,
  type FollowUpReport,
  firstReport,
} from "./breach-report.ts";
import type { NotKnownYetField } from "./not-known-yet.ts";

/**
 * Report with a follow-up applied. Its facts replace or complete the earlier ones, and close open facts. A report
 * without open facts becomes complete.
 *
 * @throws InvalidInputError when the report or the follow-up is malformed, or when they contradict each other.
 * @see GDPR art. 33(4)
 */
export function applyFollowUp(report: FirstReport, followUp: FollowUpReport): FirstReport {
  const news = parseInput(breachReport, followUp) as FollowUpReport;
  const standing = parseInput(firstReport, report);
  const { kind: _kind, notKnownYet, attachments, ...facts } = withLists(standing);
  const open = notKnownYet.filter((field) => !tells(news, field));
  const files = [...attachments, ...(news.attachments ?? [])];
  return parseInput(firstReport, {
    ...facts,
    ...mergedGroups(standing, news),
    ...(files.length > 0 && { attachments: files }),
    ...(open.length > 0 ? { kind: "incomplete", notKnownYet: open } : { kind: "complete" }),
  });
}

const withLists = (report: FirstReport) => ({
  notKnownYet: [] as readonly NotKnownYetField[],
  attachments: [],
  ...report,
});

const mergedGroups = (standing: FirstReport, news: FollowUpReport) =>
  Object.fromEntries(
    factGroups
      .filter((group) => news[group])
      .map((group) => [group, { ...standing[group], ...news[group] }]),
  );

function tells(news: FollowUpReport, field: NotKnownYetField): boolean {
  const [group, name] = field.split(".") as [keyof FollowUpReport, string];
  return name in ((news[group] as object | undefined) ?? {});
}
