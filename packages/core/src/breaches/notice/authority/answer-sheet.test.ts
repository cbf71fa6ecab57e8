import { describe, expect, it } from "vitest";
import { completeReport, incompleteReport } from "../../../../test/breach-reports.ts";
import * as en from "../../../messages/en/index.ts";
import * as nl from "../../../messages/nl/index.ts";
import { answerQuestions } from "../../data/edpb/answer-questions.ts";
import { type AuthorityNotice, composeAuthorityNotice, toAnswerSheet } from "../../index.ts";

const contact = { name: "Privacydesk", email: "privacy@dewilgen.example", phone: "030 000 00 00" };
const reasons = "Kinderen van een basisschool zijn kwetsbaar.";
const notice: AuthorityNotice = {
  phase: "new",
  reference: "DL-2026-0001",
  controller: { name: "Stichting De Wilgen", contact },
  reporter: { contact, function: "dpo" },
  processor: { name: "Leerplein Media B.V.", contact },
  report: completeReport,
  awareAt: "2026-11-20T16:00:00+01:00",
  sentAt: "2026-11-21T16:00:00+01:00",
  assessment: { risk: "risk", reasons },
  people: { informedAt: "2026-11-21T12:00:00+01:00" },
  crossBorder: "no",
  police: "unknown",
};
const answerOf = (of: AuthorityNotice, question: string) =>
  toAnswerSheet(of, nl).rows.find((row) => row.question === question)?.answer;

describe("toAnswerSheet", () => {
  it.each([
    ["nl", nl],
    ["en", en],
  ] as const)("has every question in the order of the form, in %s", (_language, messages) => {
    const { rows, verifiedOn, remark, authorityReferenceLabel } = toAnswerSheet(notice, messages);
    expect(rows.map(({ question }) => question)).toEqual(answerQuestions);
    expect(verifiedOn).toBeNull();
    expect(remark.toLowerCase()).toMatch(/concept|draft/);
    expect(authorityReferenceLabel).not.toBe("");
    for (const { label, answer } of rows) {
      expect(label).toMatch(/^\p{Lu}/u);
      expect(answer).not.toMatch(/^(?:sent-by-mistake|pupil|undefined)$/);
    }
  });

  it.each<[string, AuthorityNotice, string]>([
    ["organisation", notice, "Stichting De Wilgen"],
    ["people-number", notice, "84"],
    ["earlier-reference", { ...notice, phase: "supplement", earlierReference: "AP-1" }, "AP-1"],
    ["withdrawal-reasons", { ...notice, phase: "withdraw", reasons }, reasons],
    ["reasons-for-delay", { ...notice, reasonsForDelay: reasons }, reasons],
    ["other-organisation", (({ processor: _, ...rest }) => rest)(notice), "Nee"],
    ["police", notice, "Onbekend"],
    ["risk", (({ assessment: _, ...rest }) => rest)(notice), ""],
    [
      "people-not-informed-reasons",
      { ...notice, people: { exception: { ground: "a", reasons } } },
      reasons,
    ],
    [
      "people-not-informed-reasons",
      {
        ...notice,
        people: { exception: { ground: "c", reasons, publicMeasure: "Bericht op de website" } },
      },
      `${reasons} Bericht op de website`,
    ],
  ])("%s", (question, of, answer) => {
    expect(answerOf(of, question)).toBe(answer);
  });

  it("says of an open fact that it is open", () => {
    expect(answerOf({ ...notice, report: incompleteReport }, "people-number")).toBe(
      nl.breachReport.phrases.notKnownYet,
    );
  });
});

describe("composeAuthorityNotice", () => {
  it("is a concept with every answer, and the questions that are open", () => {
    const { subject, body } = composeAuthorityNotice(notice, nl);
    expect(subject).toContain("DL-2026-0001");
    expect(body).toContain(completeReport.incident.summary);
    expect(body.toLowerCase()).toContain("concept");
    expect(body).toContain(nl.answerSheet.questions["reasons-for-delay"]);
    expect(body).toContain(nl.answerSheet.notAnswered);
  });

  it("writes a page without a list of open questions when there are none", () => {
    const whole: AuthorityNotice = {
      ...notice,
      phase: "withdraw",
      earlierReference: "AP-1",
      reasons,
      reasonsForDelay: reasons,
      people: { exception: { ground: "b", reasons } },
    };
    const { outline, body } = composeAuthorityNotice(whole, en, { format: "html" });
    expect(outline.sections).toEqual([]);
    expect(body).toContain("<h1");
  });
});
