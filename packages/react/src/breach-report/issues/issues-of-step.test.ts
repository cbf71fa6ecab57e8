import type { CompleteReport } from "@bijsluiter/core/breaches";
import { describe, expect, it } from "vitest";
import { completeReport, incompleteReport } from "../../../../core/test/breach-reports.ts";
import { momentTexts } from "../../../test/moment-answers.ts";
import { factsToAnswers } from "../answers/facts-to-answers.ts";
import type { StepOptions } from "../state/report-length.ts";
import type { BreachReportStep } from "../state/steps.ts";
import { issuesOfStep } from "./issues-of-step.ts";

const now = "2026-11-20T16:00:00+01:00";
const filled = factsToAnswers(completeReport as never);

/** `path: code` of the issues of `step`, with some answers changed. */
function issuesOf(
  step: BreachReportStep,
  changes: Readonly<Record<string, string | undefined>>,
  options?: Partial<StepOptions>,
): readonly string[] {
  const given = Object.entries(changes).map(([name, value]) => [
    name,
    value === undefined ? [] : [value],
  ]);
  const answers = { ...filled, ...Object.fromEntries(given) };
  return issuesOfStep(step, answers, { now, ...options }).map(
    ({ code, path }) => `${path.join(".")}: ${code}`,
  );
}

describe("issuesOfStep", () => {
  it.each<[string, BreachReportStep, Record<string, string | undefined>, readonly string[]]>([
    ["everything is right", "incident", {}, []],
    [
      "a text is too short",
      "incident",
      { "incident.summary": "kort" },
      ["incident.summary: too-short"],
    ],
    [
      "silence is no answer",
      "incident",
      { "incident.kind": undefined, "incident.narrative": " " },
      ["incident.kind: required", "incident.narrative: required"],
    ],
    [
      "an open fact needs no answer",
      "incident",
      { "incident.kind": undefined, "incident.kind.open": "yes" },
      [],
    ],
    [
      "an answer under the box is not read",
      "incident",
      { "incident.kind": "no-such-kind", "incident.kind.open": "yes" },
      [],
    ],
    [
      "a future moment",
      "timeline",
      momentTexts("timeline.awareAt", { day: "2026-11-21" }),
      ["timeline.awareAt: in-the-future"],
    ],
    [
      "half a moment is said once",
      "timeline",
      { "timeline.awareAt.hour": "", "timeline.awareAt.minute": "" },
      ["timeline.awareAt.hour: no-time"],
    ],
    [
      "an hour that was skipped, inside an occurrence",
      "timeline",
      momentTexts("timeline.occurred.at", { day: "2026-03-29", time: "02:30" }),
      ["timeline.occurred.at.hour: no-such-hour"],
    ],
    [
      "swapped moments, in the order of the fields",
      "timeline",
      {
        ...momentTexts("timeline.discoveredAt", { time: "13:00" }),
        ...momentTexts("timeline.awareAt", { time: "12:00" }),
      },
      [
        "timeline.discoveredAt: discovered-before-it-began",
        "timeline.awareAt: aware-before-discovered",
      ],
    ],
    [
      "a choice without its number",
      "people",
      { "people.count.value": "" },
      ["people.count.value: required"],
    ],
    [
      "no number at all",
      "people",
      { "people.count.value": "veel" },
      ["people.count.value: wrong-type"],
    ],
    [
      "a range upside down",
      "people",
      { "people.count.kind": "range", "people.count.minimum": "9", "people.count.maximum": "8" },
      ["people.count.maximum: ends-before-it-begins"],
    ],
    [
      "a row without an address",
      "boards",
      { "boards.affected.0.email": "" },
      ["boards.affected.0.email: required"],
    ],
    [
      "nobody to reach",
      "contact",
      { "contact.reporter.name": "", "contact.reporter.email": "sanne" },
      ["contact.reporter.name: required", "contact.reporter.email: wrong-format"],
    ],
    [
      "the same person's mistakes are said once",
      "contact",
      { "contact.reporter.email": "sanne", "contact.contactPoint.same": "yes" },
      ["contact.reporter.email: wrong-format"],
    ],
    ["the whole report", "check", { "cause.intent": undefined }, ["cause.intent: required"]],
    ["files are judged when they are chosen", "attachments", {}, []],
  ])("%s", (_why, step, changes, issues) => {
    expect(issuesOf(step, changes)).toEqual(issues);
  });

  describe("of a follow-up", () => {
    const followUp = { reference: "DL-2026-0001", report: incompleteReport };
    const news = {
      "news.note": "Er zijn meer leerlingen.",
      "news.reporter.name": "Sanne de Vries",
      "news.reporter.email": "servicedesk@leerplein.example",
      "news.groups": "people",
    };
    it.each<[string, BreachReportStep, Record<string, string | undefined>, readonly string[]]>([
      ["enough to go on", "news", {}, []],
      ["no news", "news", { "news.note": "" }, ["note: required"]],
      ["nobody who tells it", "news", { "news.reporter.email": "" }, ["reporter.email: required"]],
      ["nothing chosen", "news", { "news.groups": undefined }, ["news.groups: required"]],
      ["an open fact may stay open", "people", { "people.count.kind": undefined }, []],
      [
        "what is told is judged together with what was known",
        "timeline",
        momentTexts("timeline.awareAt", { day: "2026-11-19" }),
        ["timeline.awareAt: aware-before-discovered"],
      ],
      [
        "a chosen group in which nothing changed",
        "check",
        { "news.groups": "measures" },
        [": nothing-new"],
      ],
    ])("%s", (_why, step, changes, issues) => {
      expect(issuesOf(step, { ...news, ...changes }, { followUp })).toEqual(issues);
    });

    it("may be about files alone", () => {
      const attachments = [
        { reference: "f-1", name: "brief.pdf", mediaType: "application/pdf", bytes: 9 },
      ];
      const changes = { ...news, "news.groups": undefined };
      for (const step of ["news", "check"] as const)
        expect(issuesOf(step, changes, { followUp, attachments })).toEqual([]);
    });

    it("never asks for what a complete report held", () => {
      const report: CompleteReport = completeReport;
      const options = { followUp: { reference: "DL-2026-0001", report } };
      expect(issuesOf("cause", { ...news, "cause.description": "" }, options)).toEqual([]);
    });
  });
});
