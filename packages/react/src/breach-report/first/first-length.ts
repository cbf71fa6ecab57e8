import { type Issue, parseInput } from "@bijsluiter/core";
import {
  type FactGroup,
  firstReport,
  futureMoments,
  incompleteGroups,
  notKnownYetFields,
} from "@bijsluiter/core/breaches";
import type { Answers } from "../../forms/form-scope.tsx";
import { isSaidOpen } from "../answers/answer-parts.ts";
import type { FirstField } from "../answers/questions.ts";
import { placeOfIssue } from "../issues/place-of-issue.ts";
import { shapeIssues } from "../issues/shape-issues.ts";
import type { ReportLength, StepOptions } from "../state/report-length.ts";
import type { Attachments } from "../state/use-attachments.ts";
import { ONGOING, readFirst } from "./answers/first-answers.ts";
import { firstText } from "./answers/first-text.ts";
import { settleMoment } from "./answers/settle-moment.ts";
import { showsAll } from "./answers/shows-all.ts";
import { type FirstSettings, fieldsOn } from "./first-settings.ts";

/** The six questions, a page each. What they do not ask is open. */
export function firstLength(settings: FirstSettings): ReportLength {
  const { questions, words, given } = settings;
  const nothingDone = words.nothingDone.told;
  const isGiven = (field: string) => Object.keys(given).some((name) => name.startsWith(field));
  const reportOf: ReportLength["reportOf"] = (answers, { boards = [], attachments = [] }) => {
    const { facts, notKnownYet } = readFirst(answers, { boards, nothingDone });
    return {
      ...(notKnownYet.length > 0 ? { kind: "incomplete", notKnownYet } : { kind: "complete" }),
      ...facts,
      ...(attachments.length > 0 && { attachments }),
    };
  };
  return {
    stepsOf: () => [
      ...questions
        .filter(({ asks, unlessGiven }) => !unlessGiven || !asks.every(isGiven))
        .map(({ id }) => id),
      "check",
    ],
    namesOn: (step) => fieldsOn(settings, step),
    settle: settleMoment,
    reportOf,
    parse: (report) => parseInput(firstReport, report),
    issuesOf: (step, answers, options) =>
      step === "check"
        ? shapeIssues(firstReport, reportOf(answers, options))
        : issuesOf(fieldsOn(settings, step), answers, { ...options, nothingDone }),
    placeOf: (issue) => {
      const { step, name } = placeOfIssue(issue);
      const page = questions.find(({ asks }) => asks.some((field) => name.startsWith(field)));
      return { step: page?.id ?? step, name: named[name] ?? name };
    },
    textOf: (answers) => firstText(answers, settings),
    shows: (answers, files) => files.length === 0 && showsAll(answers, settings),
    useFiles: () => noFiles,
  };
}

/** The six questions take none; those of an older draft are shown by the whole form. */
const noFiles: Attachments = {
  files: [],
  limits: {},
  add: () => undefined,
  remove: () => undefined,
  retry: () => undefined,
  restore: () => undefined,
};

/** Where the six questions ask the same with another control than the whole form. */
const named: Readonly<Record<string, string>> = {
  "people.count.kind": "people.count.value",
  "timeline.occurred.kind": ONGOING,
};

function issuesOf(
  fields: readonly FirstField[],
  answers: Answers,
  options: StepOptions & { readonly nothingDone: string },
): readonly Issue[] {
  const { facts, issues } = readFirst(answers, options);
  const fieldOf = ({ path }: Pick<Issue, "path">) => path.slice(0, 2).join(".") as FirstField;
  const unreadable = issues.filter((issue) => fields.includes(fieldOf(issue)));
  const isSaid = (field: FirstField) => unreadable.some((issue) => fieldOf(issue) === field);
  const groups = [...new Set(fields.map((field) => field.split(".")[0] as FactGroup))];
  const wrong = groups.flatMap((group) => [
    ...shapeIssues(incompleteGroups[group], facts[group] ?? {}, group),
    ...(group === "timeline" ? futureMoments({ timeline: { ...facts.timeline } }, options) : []),
  ]);
  const silent = fields
    .filter((field) => !isAnswered(field, facts, answers))
    .map((field) => ({ code: "required", path: field.split("."), params: {} }));
  return [
    ...unreadable,
    ...[...wrong, ...silent].filter(
      (issue) => fields.includes(fieldOf(issue)) && !isSaid(fieldOf(issue)),
    ),
  ].sort((a, b) => fields.indexOf(fieldOf(a)) - fields.indexOf(fieldOf(b)));
}

/** Silence is no answer: what may be open has to be said to be. */
function isAnswered(
  field: FirstField,
  facts: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  answers: Answers,
): boolean {
  const [group = "", name = ""] = field.split(".");
  return (
    !(notKnownYetFields as readonly string[]).includes(field) ||
    facts[group]?.[name] !== undefined ||
    isSaidOpen(answers, field) ||
    (field === "timeline.occurred" && answers[ONGOING] !== undefined)
  );
}
