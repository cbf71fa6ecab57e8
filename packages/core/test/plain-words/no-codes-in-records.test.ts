import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  breachReport,
  checkProcessorNotice,
  composeProcessorNotice,
  describeReport,
  type FirstReport,
  type ProcessorNotice,
} from "../../src/breaches/index.ts";
import {
  checkMeasures,
  type MeasureSetFinding,
  measureSet,
  measureStatus,
} from "../../src/measures/index.ts";
import type { LanguageMessages } from "../../src/messages/index.ts";
import { firstReports, followUps } from "../arbitrary-breach-reports.ts";
import { measureSets } from "../arbitrary-measure-sets.ts";
import { judgedOn } from "../measure-sets.ts";
import { expectWords, loadedLanguages } from "./expect-words.ts";
import { FREE_TEXT } from "./neutral.ts";

/** The notice of a report to one board, sent four days after awareness at the latest. */
const noticeOf = (report: FirstReport): ProcessorNotice => ({
  reference: "20261120",
  from: FREE_TEXT,
  to: { name: FREE_TEXT, email: "privacy@dewilgen.example" },
  sentAt: "2026-11-25T16:00:00+01:00",
  report,
  term: { hours: 96, countsFrom: "established" },
});

it("is written from reports and sets that the schemas take", () => {
  fc.assert(
    fc.property(firstReports, followUps, measureSets, (report, more, set) => {
      expect(breachReport.safeParse(report).error?.issues ?? []).toEqual([]);
      expect(breachReport.safeParse(more).error?.issues ?? []).toEqual([]);
      expect(measureSet.safeParse(set).error?.issues ?? []).toEqual([]);
    }),
  );
});

describe.each(loadedLanguages)("in %s no reader meets a code", (language, messages) => {
  it("in any report of a breach, row by row", () => {
    fc.assert(
      fc.property(fc.oneof(firstReports, followUps), (report) => {
        const texts = describeReport(report, messages).flatMap(({ heading, rows }) => [
          heading,
          ...rows.flatMap(({ label, values }) => [label, ...values]),
        ]);
        expectWords(texts, language);
      }),
    );
  });

  it("in any notice of a breach to a board, and in what it lacks", () => {
    const { findings } = messages.processorNotice;
    const say = (found: ReturnType<typeof checkProcessorNotice>[number]) =>
      (findings[found.code] as (finding: typeof found) => string)(found);
    fc.assert(
      fc.property(firstReports, (report) => {
        const notice = noticeOf(report);
        const { subject, body } = composeProcessorNotice(notice, messages);
        const lacks = checkProcessorNotice(notice).map(say);
        expectWords([subject, ...body.split("\n"), ...lacks], language);
      }),
    );
  });

  it("in what a check of any measures brings up, and in how each stands", () => {
    const { measures } = messages satisfies LanguageMessages;
    const say = { ...measures.findings, ...measures.certificates } as Readonly<
      Record<MeasureSetFinding["code"], (finding: MeasureSetFinding) => string>
    >;
    fc.assert(
      fc.property(measureSets, (set) => {
        const { certificates = [] } = set;
        const standings = set.measures.map((one) => measureStatus(one, judgedOn, { certificates }));
        const found = checkMeasures(set, judgedOn).map((finding) => ({
          ...finding,
          about: FREE_TEXT,
        }));
        expectWords(
          [
            ...found.map((finding) => say[finding.code](finding)),
            ...standings.flatMap(({ status, reasons }) => [
              measures.statuses[status],
              ...reasons.map((reason) => measures.reasons[reason]),
            ]),
          ],
          language,
        );
      }),
      { numRuns: 200 },
    );
  });
});
