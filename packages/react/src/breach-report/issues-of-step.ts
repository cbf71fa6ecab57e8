import { type Issue, toIssues } from "@bijsluiter/core";
import {
  breachReport,
  type FactGroup,
  futureMoments,
  incompleteGroups,
  notKnownYetFields,
} from "@bijsluiter/core/breaches";
import type { Answers } from "../forms/form-scope.tsx";
import { answersToFacts, type DraftFacts } from "./answers-to-facts.ts";
import { answersToReport, type ReportOptions } from "./answers-to-report.ts";
import { placeOfIssue } from "./place-of-issue.ts";
import { askedFields, askedGroups } from "./questions.ts";
import type { BreachReportStep } from "./steps.ts";

/** How to judge answers. */
export interface StepOptions extends ReportOptions {
  /** A moment after it cannot have happened yet. */
  readonly now: string;
}

/** What is wrong with the answers of one step, in the order of its fields. The schema judges, with the part of it that is asked here. */
export function issuesOfStep(
  step: BreachReportStep,
  answers: Answers,
  options: StepOptions,
): readonly Issue[] {
  const group = askedGroups.find((known) => known === step);
  return group ? issuesOfGroup(group, answers, options) : issuesOfReport(answers, options, step);
}

function issuesOfGroup(group: FactGroup, answers: Answers, options: StepOptions) {
  const { facts, notKnownYet, issues } = answersToFacts(answers, options);
  const earlier = (options.followUp?.report as DraftFacts | undefined)?.[group];
  const told: Readonly<Record<string, unknown>> = { ...earlier, ...facts[group] };
  const silent = notKnownYetFields.filter(
    (field) =>
      field.startsWith(`${group}.`) &&
      !(field.slice(group.length + 1) in told) &&
      !notKnownYet.includes(field),
  );
  const problems = issues.filter(({ path }) => path[0] === group);
  const others = [
    ...shapeIssues(incompleteGroups[group], told, group),
    ...(group === "timeline" ? futureMoments({ timeline: told }, options) : []),
    ...(options.followUp ? [] : silent.map((field) => required(field.split(".")))),
  ].filter(
    ({ path: [, ...path] }) =>
      // What cannot be read is missing for the schema too; one of the two is said.
      !problems.some((problem) => path.every((key, at) => problem.path[at + 1] === key)) &&
      // The same person, so the same mistakes.
      !(path[0] === "contactPoint" && answers["contact.contactPoint.same"]),
  );
  return [...problems, ...others].sort((a, b) => place(a) - place(b));
}

function issuesOfReport(answers: Answers, options: StepOptions, step: BreachReportStep) {
  if (step === "news" && !answers["news.groups"] && !options.attachments)
    return [
      ...reportIssues(answers, options, step),
      { code: "nothing-new", path: ["news", "groups"], params: {} },
    ];
  return reportIssues(answers, options, step);
}

const reportIssues = (answers: Answers, options: StepOptions, step: BreachReportStep) =>
  shapeIssues(breachReport, answersToReport(answers, options)).filter(
    (issue) => step === "check" || placeOfIssue(issue).step === step,
  );

const required = (path: readonly string[]): Issue => ({ code: "required", path, params: {} });

const place = ({ path: [group, field] }: Issue) =>
  askedFields.findIndex((known) => known === `${group}.${field}`);

type Schema = (typeof incompleteGroups)[FactGroup] | typeof breachReport;

function shapeIssues(
  schema: Schema,
  input: unknown,
  ...prefix: readonly string[]
): readonly Issue[] {
  const { error } = schema.safeParse(input);
  if (!error) return [];
  return toIssues(error.issues, input).map((issue) => ({
    ...issue,
    path: [...prefix, ...issue.path],
  }));
}
