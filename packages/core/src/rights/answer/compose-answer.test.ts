import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requestAnswers } from "../../../test/arbitrary-answers.ts";
import { programWordsIn } from "../../../test/plain-words/words-of-programs.ts";
import {
  board,
  found,
  inventory,
  policy,
  pupil,
  started,
  words,
} from "../../../test/rights-requests.ts";
import { writeDocx } from "../../documents/docx/index.ts";
import { writeHtml, writeText } from "../../documents/index.ts";
import * as en from "../../messages/en/index.ts";
import * as nl from "../../messages/nl/index.ts";
import { composeAccessFile } from "../access/compose-access-file.ts";
import { planErasure } from "../erasure/plan-erasure.ts";
import type { ErasureOutcome } from "../erasure/resume-erasure.ts";
import { refusalGround } from "../life-cycle/request-event.ts";
import type { DataSubjectRequest } from "../request/data-subject-request.ts";
import { composeAnswer } from "./compose-answer.ts";
import type { AnswerContent } from "./request-answer.ts";

const facts = { leftOn: "2025-06-20", recordedOn: "2026-01-05" };
const records = found.found.map(({ element }) => ({
  element,
  records: element === "diploma" ? [] : [{ id: `${element}-1`, facts }],
}));
const hold = { id: "case-1", from: "2026-01-01", until: null };
const holds = [{ kind: "hold", hold, elements: ["account"] }] as const;
const planning = planErasure(started, { policy, inventory, records, holds, asOf: "2026-03-10" });
const filing = composeAccessFile({ ...started, kind: "access" }, found);
if (planning.result === "stopped" || filing.result === "stopped") throw new Error("no content");
const { plan } = planning;
const at = "2026-03-10T10:00:00+01:00";
const outcomes: readonly ErasureOutcome[] = [
  { element: "messages", recordId: "messages-1", at, result: "done" },
];
const because = "Wij hebben dit met de leraar besproken.";
const erased = { outcome: "erased", plan, outcomes } as const;
const access = { outcome: "access", file: filing.file } as const;
const basis = { kind: "statute", ref: "GDPR art. 17(3)(b)", verifiedOn: null } as const;

const ofPupil: DataSubjectRequest = { ...started, subject: { ...pupil, sixteen: "passed" } };
const requests: Readonly<Record<string, DataSubjectRequest>> = {
  pupil: ofPupil,
  parent: { ...started, subject: pupil, requester: { role: "guardian", id: "guardian-71b2" } },
  staff: started,
  person: { ...started, subject: { ...started.subject, group: "parent" } },
  representative: {
    ...started,
    requester: {
      role: "representative",
      id: "lawyer-1",
      mandateFrom: "subject",
      mandateSeen: "yes",
    },
  },
};
const contents: Readonly<Record<string, AnswerContent>> = {
  erased,
  access,
  done: { outcome: "done", what: because },
  refused: { outcome: "refused", ground: "duty-to-keep", because, duties: [basis] },
};

const outlineOf = (request: DataSubjectRequest, content: AnswerContent, messages = nl) =>
  composeAnswer({ request, answeredOn: "2026-03-12", board, words, content }, messages);
const textOf = (request: DataSubjectRequest, content: AnswerContent, messages = nl) =>
  writeText(outlineOf(request, content, messages));

describe.each(Object.entries(requests))("an answer for a %s", (reader, request) => {
  it.each(Object.entries(contents))("%s, as read", async (name, content) => {
    const dir = "../../../test/golden/rights";
    await expect(textOf(request, content)).toMatchFileSnapshot(`${dir}/${name}.${reader}.nl.txt`);
  });

  it.each(Object.entries(contents))("%s, in English too, with no code in it", (_name, content) => {
    const shown = textOf(request, content, en as unknown as typeof nl);
    expect(shown).toContain("Kind regards,");
    expect(
      programWordsIn(textOf(request, content), "nl").filter((word) => !word.includes("camelCase")),
    ).toEqual([]);
  });
});

describe("an answer", () => {
  it("tells whoever asks what came of it, who answers, and where to complain", () => {
    fc.assert(
      fc.property(requestAnswers, (answer) => {
        const { sections, reference, author } = composeAnswer(answer, nl);
        expect([reference, author]).toEqual([answer.request.id, answer.board.name]);
        expect(sections.length).toBeGreaterThan(2);
        expect(sections.slice(-2).map(({ heading }) => heading)).toEqual([
          nl.requestAnswer.headings.complaint,
          nl.requestAnswer.headings.questions,
        ]);
        for (const { blocks } of sections) expect(blocks.length).toBeGreaterThan(0);
      }),
    );
  });

  it("names a role of who can be asked, and a telephone, where there is one", () => {
    const contact = { ...board.contact, role: "functionaris", phone: "030 123 45 67" };
    const answer = { request: started, answeredOn: "2026-03-12", words, content: erased };
    const text = writeText(composeAnswer({ ...answer, board: { ...board, contact } }, nl));
    expect(text).toContain("Privacydesk, functionaris, ");
    expect(text).toContain("030 123 45 67");
  });

  it("names what goes, what still goes, what stays, until when, and by which duty", () => {
    const text = textOf(ofPupil, erased);
    const [, gone = "", open = "", kept = ""] =
      /Wat is er gewist\?(.*)Wat wissen wij nog\?(.*)Wat blijft bewaard, en waarom\?(.*)Niet eens/s.exec(
        text,
      ) ?? [];
    expect(gone).toContain(words.messages);
    expect(gone).toContain("reservekopie „nightly” staat dit nog tot en met 14 april 2026");
    expect(open).toContain(words.voice);
    expect(kept).toContain("Own example of a duty");
    expect(kept).toContain("20 juni 2030");
    expect(kept).toContain("Tot de zaak klaar is");
  });

  it("says which recipients know", () => {
    const notice = { id: "r", name: "Drukker", role: "recipient", elements: ["voice"] } as const;
    const recipients = [{ ...notice, state: "confirmed" }] as const;
    expect(textOf(started, { ...erased, recipients })).toContain(
      "Drukker: heeft gezegd dat het is gedaan",
    );
  });

  it("has nothing of somebody else, and says so", () => {
    const text = textOf({ ...started, kind: "access" }, access);
    expect(text).toContain("gesprek-1");
    expect(text).not.toMatch(/ziek|Onduidelijk/);
    expect(text).toContain("2 gegevens staan er niet bij");
  });

  it("says what a computer decides, and to which countries data goes", () => {
    const file = { ...filing.file, automated: ["De volgende som"], transfers: [] };
    const text = textOf({ ...started, kind: "access" }, { outcome: "access", file });
    expect(text).toContain("- De volgende som");
    expect(text).toMatch(/buiten Europa\?\n-+\n\nNee\./);
  });

  it("says that nothing was erased", () => {
    const all = [{ kind: "court-order", hold }] as const;
    const held = planErasure(started, {
      policy,
      inventory,
      records,
      holds: all,
      asOf: "2026-03-10",
    });
    if (held.result === "stopped") throw new Error("no plan");
    const content = { outcome: "erased", plan: held.plan, outcomes: [] } as const;
    expect(textOf(started, content)).toContain("Er is niets gewist.");
    expect(textOf(started, content)).toContain("Een rechter heeft gezegd");
  });

  it("tells why it takes longer, and until when", () => {
    const extension = { toldAt: at, ground: "complex", because } as const;
    const content = { outcome: "extended", lastDay: "2026-04-15" } as const;
    const text = textOf({ ...started, extension }, content);
    expect(text).toContain("15 april 2026");
    expect(text).toContain(because);
    expect(() => outlineOf(started, content)).toThrow("request.extension: required");
  });

  it("has a sentence for every ground of refusal, and the way to complain", () => {
    for (const ground of Object.keys(nl.requestAnswer.refusals)) {
      const text = textOf(started, {
        outcome: "refused",
        ground: refusalGround.parse(ground),
        because,
        duties: [basis],
      });
      expect(text).toContain("Autoriteit Persoonsgegevens");
      expect(text).toContain("binnen zes weken");
      expect(text).toContain("AVG, artikel 17, lid 3, onder b");
    }
  });

  it.each([
    [
      "a refusal without the duty",
      started,
      { ...contents["refused"], duties: [] },
      "content.duties: required",
    ],
    [
      "a refusal for a public task without what asks for it",
      started,
      { ...contents["refused"], ground: "public-task", duties: [] },
      "content.duties: required",
    ],
    ["the plan of another request", { ...started, id: "VZ-1" }, erased, "content: other-request"],
    ["the file of another request", { ...started, id: "VZ-1" }, access, "content: other-request"],
  ])("is not made of %s", (_what, request, content, message) => {
    expect(() => outlineOf(request, content as AnswerContent)).toThrow(message);
  });

  it("is not made without words for a category", () => {
    const answer = {
      request: started,
      answeredOn: "2026-03-12",
      board,
      words: {},
      content: erased,
    };
    expect(() => composeAnswer(answer, nl)).toThrow("words.messages: required");
  });

  it("is a page and a Word file", async () => {
    const outline = outlineOf(started, access);
    expect(writeHtml(outline, { as: "page" })).toContain('<th scope="row">1</th>');
    const file = await writeDocx(outline, { stampedAt: at });
    expect(file.length).toBeGreaterThan(1000);
  });
});
