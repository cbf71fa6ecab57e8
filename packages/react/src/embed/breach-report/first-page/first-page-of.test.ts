import { describe, expect, it } from "vitest";
import { firstQuestions } from "../../../breach-report/answers/questions.ts";
import { firstLength } from "../../../breach-report/first/first-length.ts";
import { firstAnswers } from "../../../breach-report/state/form-state.ts";
import { firstReport } from "../../../locales/nl/index.ts";
import type { ReportValues } from "../report-values.ts";
import { firstPageOf } from "./first-page-of.ts";

const contactPoint = { name: "Leerplein Privacy", email: "privacy@leerplein.example" };
const followUp = { reference: "DL-1", report: {} } as ReportValues["followUp"] & object;

describe("how many questions the first page says there are", () => {
  it.each<readonly [string, ReportValues, number]>([
    ["nothing given", {}, 7],
    ["an empty contact point", { defaultFacts: { contact: { contactPoint: {} as never } } }, 7],
    ["who answers questions", { defaultFacts: { contact: { contactPoint } } }, 6],
    ["who noticed it", { defaultFacts: { timeline: { discovery: "press" } } }, 7],
    [
      "fewer questions",
      { questions: firstQuestions.filter(({ id }) => id !== "measures"), defaultFacts: {} },
      6,
    ],
  ])("%s", (_what, values, of) => {
    const { defaultFacts, questions = firstQuestions } = values;
    const timeline = { discovery: "controller-detected" as const, ...defaultFacts?.timeline };
    const given = firstAnswers({ defaultFacts: { ...defaultFacts, timeline } });
    const words = firstReport.firstReport;
    const length = firstLength({ questions, words, given, hasBoards: false });
    const steps = length.stepsOf(given, { isFollowUp: false, takesFiles: false });
    expect(steps.filter((step) => step !== "check")).toHaveLength(of);
    expect(firstPageOf(values, false)?.of).toBe(of);
  });
});

it.each<readonly [string, ReportValues]>([
  ["the whole form", { length: "whole" }],
  ["a follow-up", { followUp }],
  ["another first question", { questions: firstQuestions.slice(1) }],
  ["no question", { questions: [] }],
  [
    "half of the first question",
    { questions: [{ id: "incident", asks: ["incident.summary"] }, ...firstQuestions.slice(1)] },
  ],
])("there is none for %s", (_what, values) => {
  expect(firstPageOf(values, false)).toBeUndefined();
});

it("there is none where a draft waits", () => {
  expect(firstPageOf({}, true)).toBeUndefined();
});

it("it begins with what the page knows of the incident", () => {
  const incident = { kind: "other", summary: "Een usb-stick is weg." } as const;
  expect(firstPageOf({ defaultFacts: { incident } }, false)?.answers).toEqual(
    firstAnswers({ defaultFacts: { incident } }),
  );
});
