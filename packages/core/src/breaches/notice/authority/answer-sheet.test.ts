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

  it("answers every question of a whole notice from its facts", () => {
    const { rows, title, remark } = toAnswerSheet(
      {
        ...notice,
        processor: {
          name: "Leerplein Media B.V.",
          contact: { name: "Desk", email: "desk@leerplein.example" },
        },
      },
      en,
    );
    expect(title).toBe(`${en.answerSheet.title} DL-2026-0001`);
    expect(remark).toBe(en.answerSheet.concept);
    expect(Object.fromEntries(rows.map(({ question, answer }) => [question, answer]))).toEqual(
      wholeSheet,
    );
  });

  it.each([
    [nl, "no", "Waren de gegevens leesbaar voor een buitenstaander", /^Ja$/],
    [nl, "yes", "Waren de gegevens leesbaar voor een buitenstaander", /^Nee, versleuteld/],
    [en, "no", "Was the data readable to outsiders", /^Yes$/],
    [en, "yes", "Was the data readable to outsiders", /^No, encrypted/],
  ] as const)(
    "%#: asks of protected data what it answers, template field 57",
    (messages, unintelligible, label, answer) => {
      const report = { ...completeReport, effect: { ...completeReport.effect, unintelligible } };
      const { rows } = toAnswerSheet({ ...notice, report }, messages);
      const row = rows.find(({ question }) => question === "unintelligible");
      expect(row?.label).toBe(label);
      expect(row?.answer).toMatch(answer);
    },
  );

  it("has no reasons not to tell people, and no moment, while nobody was told", () => {
    const { people: _, ...rest } = notice;
    expect(answerOf(rest, "people-not-informed-reasons")).toBe("");
    expect(answerOf(rest, "people-informed")).toBe("Nee");
    expect(answerOf({ ...rest, people: {} }, "people-informed")).toBe("Nee");
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
    const { title, sections, blocks, closing } = composeAuthorityNotice(notice, nl).outline;
    const { questions, authorityReference } = nl.answerSheet;
    const open = [
      "earlier-reference",
      "withdrawal-reasons",
      "reasons-for-delay",
      "people-not-informed-reasons",
    ] as const;
    expect(title).toBe(subject);
    expect(sections.flatMap((section) => section.blocks)).toEqual([
      { kind: "list", items: open.map((question) => questions[question]) },
    ]);
    expect(JSON.stringify(closing)).toContain(`${authorityReference}:`);
    const told = JSON.stringify(blocks);
    for (const question of open) expect(told).not.toContain(`"${questions[question]}"`);
    expect(told).toContain(questions.police);
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

/** Answers of {@link notice} in English. */
const wholeSheet: Readonly<Record<string, string>> = {
  phase: "First notification",
  "earlier-reference": "",
  "withdrawal-reasons": "",
  organisation: "Stichting De Wilgen",
  "organisation-contact": "Privacydesk, privacy@dewilgen.example, 030 000 00 00",
  reporter: "Privacydesk, privacy@dewilgen.example, 030 000 00 00",
  "reporter-function": "Data protection officer",
  "contact-point": "Functionaris gegevensbescherming, fg@leerplein.example",
  "other-organisation": "Leerplein Media B.V., Desk, desk@leerplein.example",
  occurred: "Friday 20 November 2026 13:40",
  discovered: "Friday 20 November 2026 14:05",
  "how-discovered": "Someone from outside",
  aware: "Friday 20 November 2026 16:00",
  "reasons-for-delay": "",
  summary: `${completeReport.incident.summary} ${completeReport.incident.narrative}`,
  effects: "Read; Copied",
  kind: "E-mail or message to the wrong recipient",
  cause: "Inside the organisation. By accident. Verkeerde ontvanger gekozen.",
  data: "Contact details; Study progress. Naam, groep en toetsscore.",
  records: "About 840",
  people: "Pupils and students",
  "people-number": "84",
  unintelligible: "Yes",
  consequences:
    "Loss of control over one’s own data; Damage to someone’s good name. Een andere school zag de scores van 84 leerlingen.",
  severity: "Moderate",
  risk: `There is a risk. ${reasons}`,
  "measures-taken": completeReport.measures.taken,
  "measures-planned": completeReport.measures.planned,
  "people-informed": "Yes, on Saturday 21 November 2026 12:00",
  "people-not-informed-reasons": "",
  "cross-border": "No",
  police: "Unknown",
};
