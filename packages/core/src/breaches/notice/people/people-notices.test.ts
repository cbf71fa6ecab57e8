import { describe, expect, it } from "vitest";
import { completeReport } from "../../../../test/breach-reports.ts";
import { scoredSentences } from "../../../../test/plain-words/flesch-douma.ts";
import { momentText } from "../../../calendar/words/moment-text.ts";
import { writeText } from "../../../documents/write-text.ts";
import * as en from "../../../messages/en/index.ts";
import * as nl from "../../../messages/nl/index.ts";
import {
  type AffectedBoard,
  type ControllerNotice,
  composeControllerNotice,
  composeProcessorNotice,
  composePublicNotice,
  composeSubjectNotice,
  type PersonAudience,
  type SubjectNotice,
} from "../../index.ts";

const contact = { name: "Privacydesk", email: "privacy@dewilgen.example", phone: "030 000 00 00" };
const notice: SubjectNotice = {
  audience: "guardian",
  from: "Stichting De Wilgen",
  whatHappened: "Een lijst met cijfers is naar een andere school gestuurd.",
  data: ["contact", "study-progress", "contact"],
  consequences: "Iemand anders kan de cijfers van uw kind hebben gezien.",
  measures: "De andere school heeft de lijst gewist. Wij kijken lijsten nu met twee mensen na.",
  advice: ["U hoeft zelf niets te doen."],
  questions: { kind: "contact", contact },
};
const audiences: readonly PersonAudience[] = ["guardian", "pupil", "staff"];
const instruction = "Bel 030 111 11 11, ook in het weekend.";

describe.each([
  ["nl", nl],
  ["en", en],
] as const)("composeSubjectNotice in %s", (_language, messages) => {
  it.each(audiences)("tells %s what art. 34(2) asks, and where to ask", (audience) => {
    const { subject, body } = composeSubjectNotice({ ...notice, audience }, messages);
    for (const told of [notice.whatHappened, notice.consequences, notice.measures, contact.email])
      expect(body).toContain(told);
    expect(body).toContain(messages.dataCategoryLabels["study-progress"].label);
    expect(body).toContain("U hoeft zelf niets te doen.");
    expect(subject).not.toContain("cijfers");
    expect(body).not.toMatch(/84|840/);
  });

  it("says each kind of data once, and leaves out what there is not", () => {
    const { advice: _, ...rest } = notice;
    const { body, outline } = composeSubjectNotice(rest, messages);
    expect(body.split(messages.dataCategoryLabels.contact.label)).toHaveLength(2);
    expect(outline.sections).toHaveLength(5);
  });

  it("puts an announced instruction in the place of every contact", () => {
    const questions = { kind: "instruction", text: instruction } as const;
    const texts = [
      composeSubjectNotice({ ...notice, questions }, messages).body,
      composePublicNotice({ ...publicFacts, questions }, messages).body,
      composeControllerNotice({ ...toSupplier, questions }, messages).body,
    ];
    for (const text of texts) expect(text).toContain(instruction);
    expect(texts.join()).not.toContain(contact.email);
    expect(texts.join()).not.toContain(completeReport.contact.contactPoint.email);
  });

  it("does so in the notice of a supplier, which may also name another contact", () => {
    const toBoard = {
      reference: "DL-2026-0001",
      from: "Leerplein Media B.V.",
      to: completeReport.boards.affected[0] as AffectedBoard,
      sentAt: "2026-11-20T16:00:00+01:00",
      report: completeReport,
    };
    const questions = { kind: "instruction", text: instruction } as const;
    const calamity = composeProcessorNotice({ ...toBoard, questions }, messages).body;
    expect(calamity).toContain(instruction);
    expect(calamity).not.toContain(completeReport.contact.contactPoint.email);
    expect(calamity).not.toContain(completeReport.contact.reporter.email);
    const named = composeProcessorNotice({ ...toBoard, questions: notice.questions }, messages);
    expect(named.body).toContain(contact.email);
  });

  it.each(audiences)("begins and ends as a letter to %s does, with whom to ask", (audience) => {
    const { body } = composeSubjectNotice({ ...notice, audience }, messages);
    const { audiences: words, closing, contact: before, place } = messages.subjectNotice;
    const say = words[audience];
    expect(body.trimStart().startsWith(`${say.salutation}\n\n${say.opening}\n`)).toBe(true);
    expect(body.trimEnd().endsWith(`${closing}\n${notice.from}`)).toBe(true);
    expect(body).toContain(`${before} Privacydesk, ${contact.email}, ${contact.phone}`);
    expect(body).not.toContain(place);
  });

  it("begins and ends a letter to a supplier with its names and the moment", () => {
    const { body } = composeControllerNotice(toSupplier, messages);
    const { opening, sent, closing } = messages.controllerNotice;
    const moment = momentText(toSupplier.sentAt, messages.breachReport.language);
    expect(body.trimStart().split("\n\n").slice(0, 3)).toEqual([
      "Leerplein Media B.V.,",
      opening,
      `${sent} ${moment}`,
    ]);
    expect(body.trimEnd().endsWith(`${closing}\nStichting De Wilgen`)).toBe(true);
  });

  it("writes the public notice with its place", () => {
    const { body } = composePublicNotice(publicFacts, messages, { format: "html" });
    expect(body).toContain("dewilgen.example/datalek");
    expect(body).toContain("<h1");
  });

  it("tells a supplier what the board knows and asks, and no other board", () => {
    const { subject, outline } = composeControllerNotice(toSupplier, messages, { format: "html" });
    const text = writeText(outline);
    expect(subject).toContain("DL-2026-0001");
    expect(text).toContain(completeReport.incident.summary);
    expect(text).toContain(messages.controllerNotice.requests["keep-logs"]);
    expect(text).not.toContain("Noorderlicht");
    const { outline: silent } = composeControllerNotice({ ...toSupplier, requests: [] }, messages);
    expect(silent.sections.length).toBe(outline.sections.length - 1);
  });
});

it("is readable for most people: the frame of each notice, by Flesch-Douma", () => {
  for (const say of Object.values(nl.subjectNotice.audiences))
    for (const { score } of scoredSentences(say.opening)) expect(score).toBeGreaterThan(60);
});

it.each<[string, object, string]>([
  ["nothing that happened", { whatHappened: "" }, "whatHappened: too-short"],
  ["one word", { consequences: "onbekend" }, "consequences: "],
  ["no measures", { measures: undefined }, "measures: "],
  ["no kind of data", { data: [] }, "data: too-short"],
  ["nobody to ask", { questions: undefined }, "questions: "],
  ["a count, which art. 34(2) does not ask", { people: 84 }, "unknown-key"],
  ["the public as one person", { audience: "public" }, "audience: not-an-option"],
])("composeSubjectNotice refuses %s", (_what, changed, message) => {
  expect(() => composeSubjectNotice({ ...notice, ...changed } as SubjectNotice, nl)).toThrow(
    message,
  );
});

const { audience: _audience, ...peopleFacts } = notice;
const publicFacts = { ...peopleFacts, place: "https://dewilgen.example/datalek" };
const [board] = completeReport.boards.affected;
const other = { name: "Scholengroep Noorderlicht", email: "privacy@noorderlicht.example" };
const toSupplier: ControllerNotice = {
  reference: "DL-2026-0001",
  from: "Stichting De Wilgen",
  to: "Leerplein Media B.V.",
  sentAt: "2026-11-20T16:00:00+01:00",
  report: { ...completeReport, boards: { affected: board ? [board, other] : [other] } },
  requests: ["stop-it", "keep-logs"],
  questions: notice.questions,
};
