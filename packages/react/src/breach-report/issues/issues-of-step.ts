import type { Issue } from "@bijsluiter/core";
import {
  breachReport,
  type FactGroup,
  futureMoments,
  incompleteGroups,
  silentFields,
} from "@bijsluiter/core/breaches";
import type { Answers } from "../../forms/form-scope.tsx";
import { answersToFacts, type DraftFacts } from "../answers/answers-to-facts.ts";
import { answersToReport } from "../answers/answers-to-report.ts";
import { askedFields, askedGroups } from "../answers/questions.ts";
import type { StepOptions } from "../state/report-length.ts";
import type { BreachReportStep } from "../state/steps.ts";
import { placeOfIssue } from "./place-of-issue.ts";
import { shapeIssues } from "./shape-issues.ts";

/**
 * What is wrong with the answers of one step, in the order of its fields; at the last step, with the report as a whole.
 * The schema judges, with the part of it that the step asks.
 */
export function issuesOfStep(
  step: BreachReportStep,
  answers: Answers,
  options: StepOptions,
): readonly Issue[] {
  const group = askedGroups.find((known) => known === step);
  if (group) return issuesOfGroup(group, answers, options);
  const issues = shapeIssues(breachReport, answersToReport(answers, options)).filter(
    (issue) => step === "check" || placeOfIssue(issue).step === step,
  );
  // Files alone can be the news; where none are taken, there must be facts.
  return step === "news" && !answers["news.groups"]?.length && !options.attachments
    ? [...issues, { code: "required", path: ["news", "groups"], params: {} }]
    : issues;
}

function issuesOfGroup(group: FactGroup, answers: Answers, options: StepOptions): readonly Issue[] {
  const { facts, notKnownYet, issues } = answersToFacts(answers, options);
  const { followUp } = options;
  const earlier = (followUp?.report as DraftFacts | undefined)?.[group];
  const told: Readonly<Record<string, unknown>> = { ...earlier, ...facts[group] };
  const unreadable = issues.filter(({ path }) => path[0] === group);
  const others: readonly Issue[] = [
    ...shapeIssues(incompleteGroups[group], told, group),
    ...(group === "timeline" ? futureMoments({ timeline: told }, options) : []),
    ...(followUp ? [] : silentFields(group, told, notKnownYet)),
  ];
  const isSaid = ({ path }: Issue) =>
    // What cannot be read is missing for the schema too.
    unreadable.some((issue) => path.every((key, at) => issue.path[at] === key)) ||
    // The same person, so the same mistakes.
    (path[1] === "contactPoint" && answers["contact.contactPoint.same"] !== undefined);
  return [...unreadable, ...others.filter((issue) => !isSaid(issue))].sort(
    (a, b) => placeInForm(a) - placeInForm(b),
  );
}

const placeInForm = ({ path }: Issue) =>
  (askedFields as readonly string[]).indexOf(path.slice(0, 2).join("."));
