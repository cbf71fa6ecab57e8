import { parseInput } from "@bijsluiter/core";
import {
  applyFollowUp,
  breachReport,
  type CompleteReport,
  type FollowUpReport,
  notKnownYetFields,
} from "@bijsluiter/core/breaches";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  completeReport,
  followUpReport,
  incompleteReport,
} from "../../../../core/test/breach-reports.ts";
import { completeReports } from "../../../test/report-arbitrary.ts";
import { issuesOfStep } from "../issues/issues-of-step.ts";
import { answersToReport } from "./answers-to-report.ts";
import { factsToAnswers } from "./facts-to-answers.ts";
import { askedGroups } from "./questions.ts";

const now = "2026-12-24T12:00:00+01:00";

/** `report` without the facts `open`, which are said to be not known yet. */
function leavingOpen(report: CompleteReport, open: readonly string[]): unknown {
  const groups = Object.entries(report).flatMap(([group, facts]) => {
    if (typeof facts !== "object") return [];
    const known = Object.entries(facts).filter(([name]) => !open.includes(`${group}.${name}`));
    return known.length > 0 ? [[group, Object.fromEntries(known)]] : [];
  });
  const facts = Object.fromEntries(groups);
  return open.length > 0
    ? { kind: "incomplete", ...facts, notKnownYet: open }
    : { kind: "complete", ...facts };
}

describe("answersToReport", () => {
  it("gives back any report that was written as answers, with any facts left open", () => {
    fc.assert(
      fc.property(completeReports, fc.subarray([...notKnownYetFields]), (report, notKnownYet) => {
        const answers = factsToAnswers(report as never, { notKnownYet });
        const read = answersToReport(answers, {});
        expect(parseInput(breachReport, read)).toEqual(leavingOpen(report, notKnownYet));
        for (const step of [...askedGroups, "check"] as const)
          expect(issuesOfStep(step, answers, { now })).toEqual([]);
      }),
    );
  });

  it("does so with boards to tick, and keeps their numbers", () => {
    const { boards } = completeReport;
    const options = { boards: boards.affected };
    const answers = factsToAnswers({ boards } as never, options);
    expect(answers).toEqual({
      "boards.affected": ["Stichting De Wilgen <privacy@dewilgen.example>"],
    });
    expect(answersToReport(answers, options)).toMatchObject({ boards });
  });

  it("keeps the number of a board that was known, also where boards are rows", () => {
    const { boards } = completeReport;
    const answers = factsToAnswers({ boards } as never);
    expect(answersToReport(answers, { boards: boards.affected })).toMatchObject({ boards });
  });

  it.each([
    ["120", 120],
    ["1.200", 1200],
    ["1 200 000", 1_200_000],
    ["1,200", 1200],
    ["1.20", "1.20"],
    ["ongeveer 12", "ongeveer 12"],
    ["-3", "-3"],
  ])("reads the number %s as %s", (typed, value) => {
    const answers = { "people.count.kind": ["exact"], "people.count.value": [typed] };
    expect(answersToReport(answers, {})).toMatchObject({ people: { count: { value } } });
  });

  it("drops rows that were left blank at the end, and no other", () => {
    const answers = {
      "boards.affected.0.name": ["A"],
      "boards.affected.0.email": ["a@a.example"],
      "boards.affected.1.name": [""],
      "boards.affected.1.email": [" "],
      "boards.affected.2.name": ["C"],
      "boards.affected.2.email": [""],
      "boards.affected.3.name": [""],
      "boards.affected.3.email": [""],
    };
    const affected = [{ name: "A", email: "a@a.example" }, {}, { name: "C" }];
    expect(answersToReport(answers, {})).toMatchObject({ boards: { affected } });
  });

  it("takes the reporter for whom to ask when that box is ticked", () => {
    const { reporter } = completeReport.contact;
    const answers = {
      ...factsToAnswers({ contact: { reporter } } as never),
      "contact.contactPoint.same": ["yes"],
    };
    expect(answersToReport(answers, {})).toMatchObject({ contact: { contactPoint: reporter } });
  });

  it("sends only the news in a follow-up, and that is enough to close the report", () => {
    const { reference, note, reporter, people, cause, consequences } = followUpReport;
    const followUp = { reference, report: incompleteReport };
    const groups = ["people", "cause", "consequences"];
    const answers = factsToAnswers({
      ...incompleteReport,
      people: { ...incompleteReport.people, ...people },
      cause,
      consequences,
      news: { note, reporter, groups },
    } as never);
    const report = answersToReport(answers, { followUp });
    expect(report).toEqual(followUpReport);
    expect(applyFollowUp(incompleteReport, report as unknown as FollowUpReport)).toEqual(
      completeReport,
    );
  });
});
