import { describe, expect, it } from "vitest";
import { board, started } from "../../../test/rights-requests.ts";
import * as nl from "../../messages/nl/index.ts";
import type { AccessElement, AccessFile } from "../access/access-file.ts";
import type { FoundRecording, FoundValue } from "../access/access-input.ts";
import { type ErasurePlan, type PlanLine, planHash } from "../erasure/erasure-plan.ts";
import type { ErasureOutcome } from "../erasure/resume-erasure.ts";
import { answerAudience } from "./answer-audience.ts";
import { composeAnswer } from "./compose-answer.ts";
import type { AnswerContent } from "./request-answer.ts";

const texts = nl.requestAnswer;
const { access, headings } = texts;
const names = ["account", "absence", "diploma", "images", "messages", "paper", "results", "voice"];
const words = Object.fromEntries(names.map((name) => [name, `je ${name}`]));
const request = { ...started, kind: "access" } as const;
const list = (...items: readonly string[]) => ({ kind: "list", items });

/** The sections on what came of it, without those on complaints and questions. */
const sectionsOf = (content: AnswerContent, known: Readonly<Record<string, string>> = words) =>
  composeAnswer(
    { request, answeredOn: "2026-03-12", board, words: known, content },
    nl,
  ).sections.slice(0, -2);

const element: AccessElement = {
  ...{
    element: "messages",
    category: "messages",
    purposes: ["Lesgeven"],
    recipients: ["De school"],
  },
  ...{ kept: "Twee jaar", portable: false, records: [], leftOut: 0 },
};
const file: AccessFile = {
  ...{ format: "bijsluiter-access-1", requestId: started.id, kind: "access", asOf: "2026-03-10" },
  ...{ elements: [], elsewhere: [], automated: [], transfers: [] },
};
const accessOf = (more: Partial<AccessFile>) =>
  sectionsOf({ outcome: "access", file: { ...file, ...more } });
const none = [
  { heading: headings.automated, blocks: [{ kind: "paragraph", text: access.noneAutomated }] },
  { heading: headings.transfers, blocks: [{ kind: "paragraph", text: access.noTransfers }] },
];
const facts = {
  kind: "facts",
  facts: [
    { label: access.purposes, values: ["Lesgeven"] },
    { label: access.recipients, values: ["De school"] },
    { label: access.kept, values: ["Twee jaar"] },
  ],
};

describe("what was found of a person (GDPR art. 15)", () => {
  it("has a row for each record with values, and a word for a value that is not there", () => {
    const value = (name: string, label: string, of: FoundValue["value"]): FoundValue => ({
      ...{ name, label, value: of },
      about: "subject",
    });
    const records = [
      { id: "1", values: [value("name", "Naam", "")] },
      { id: "2", values: [] },
      { id: "3", values: [value("points", "Punten", null)] },
      { id: "4", values: [value("name", "Naam", true), value("points", "Punten", 0)] },
    ];
    expect(accessOf({ elements: [{ ...element, records }] })).toEqual([
      {
        heading: words["messages"],
        blocks: [
          facts,
          {
            kind: "table",
            caption: access.found,
            columns: [access.number, "Naam", "Punten"],
            rows: [
              [["1"], [access.empty], [access.empty]],
              [["2"], [access.empty], [access.empty]],
              [["3"], [access.yes], ["0"]],
            ],
          },
        ],
      },
      ...none,
    ]);
  });

  it("names what is left out where nothing else is found, and what nothing is found in", () => {
    const elements = [
      { ...element, leftOut: 3 },
      { ...element, element: "voice", category: "voice" },
    ];
    expect(accessOf({ elements })).toEqual([
      {
        heading: words["messages"],
        blocks: [facts, { kind: "note", text: access.leftOut(3) }],
      },
      { heading: headings.nothing, blocks: [list("je voice")] },
      ...none,
    ]);
  });

  it("names where else data is, and who has it where that is known", () => {
    const elsewhere = [
      { category: "images", because: "published" },
      { category: "paper", because: "on-paper", holder: "De school" },
    ] as const;
    expect(accessOf({ elsewhere })).toEqual([
      {
        heading: headings.elsewhere,
        blocks: [
          list(
            `je images: ${texts.elsewhere.published}`,
            `je paper: ${texts.elsewhere["on-paper"]} ${texts.holder("De school")}`,
          ),
        ],
      },
      ...none,
    ]);
  });

  const copied = { name: "a.mp3", mediaType: "audio/mpeg", sha256: "a".repeat(64) };
  it.each<[FoundRecording["otherVoices"], boolean, readonly string[]]>([
    ["none", true, [access.copy("a.mp3")]],
    ["none", false, []],
    ["removed", false, []],
    ["present", false, [access.noCopy]],
    ["unknown", false, [access.noCopy]],
  ])("a recording with other voices %s, and a copy: %s", (otherVoices, hasCopy, copy) => {
    const recording: FoundRecording = {
      ...{ recordedAt: "2026-01-05T10:00:00+01:00", otherVoices, transcript: [] },
      ...(hasCopy && { file: copied }),
    };
    const turn = { speaker: "medewerker", text: "Goedemorgen.", about: "subject" } as const;
    const records = [
      { id: "1", values: [], recording },
      { id: "2", values: [], recording: { ...recording, transcript: [turn] } },
    ];
    const [section] = accessOf({ elements: [{ ...element, records }] });
    const said = {
      kind: "paragraph",
      text: [access.recording("5 januari 2026"), ...copy].join(" "),
    };
    expect(section?.blocks).toEqual([facts, said, said, list("medewerker: Goedemorgen.")]);
  });

  it.each(["messages", "images"])("is not told without a word for %s", (missing) => {
    const { [missing]: _missing, ...known } = words;
    const elsewhere = [{ category: "images", because: "published" }] as const;
    const content = {
      outcome: "access",
      file: { ...file, elements: [element], elsewhere },
    } as const;
    expect(() => sectionsOf(content, known)).toThrow(`words.${missing}: required`);
  });
});

const line = (name: string, more: Partial<PlanLine>): PlanLine => ({
  ...{ element: name, category: name, connector: "db", answer: "erase", ground: "on-request" },
  ...{ until: null, recordIds: ["1"], because: [] },
  ...more,
});
function planOf(lines: readonly PlanLine[]): ErasurePlan {
  const reference = { id: "p", version: "1", hash: "a".repeat(64) };
  const plan = {
    ...{ requestId: started.id, asOf: "2026-03-10", policy: reference, inventory: reference },
    lines,
  };
  return { ...plan, hash: planHash(plan) };
}
const done = (name: string, recordId = "1"): ErasureOutcome => ({
  ...{ element: name, recordId, at: "2026-03-10T10:00:00+01:00", result: "done" },
});
type Erased = Extract<AnswerContent, { readonly outcome: "erased" }>;
const erasedOf = (lines: readonly PlanLine[], more: Partial<Erased> = {}) =>
  sectionsOf({ outcome: "erased", plan: planOf(lines), outcomes: [], ...more });

describe("what came of an erasure", () => {
  const goneOn = "2026-04-14";
  const nightly = texts.backup({ name: "nightly", day: "14 april 2026" });

  it.each<[string, readonly PlanLine[], readonly ErasureOutcome[], readonly object[]]>([
    [
      "what is erased and what is anonymised, with its backups",
      [
        line("messages", { backups: [{ name: "nightly", goneOn }] }),
        line("account", { answer: "anonymise" }),
      ],
      [done("messages"), done("account")],
      [
        {
          heading: headings.erased,
          blocks: [list("je messages", nightly, texts.anonymised("je account"))],
        },
      ],
    ],
    [
      "what is still to go, while one record of it is not done",
      [line("messages", { recordIds: ["1", "2"] })],
      [done("messages")],
      [{ heading: headings.open, blocks: [list("je messages")] }],
    ],
    [
      "some of both",
      [line("messages", {}), line("voice", {})],
      [done("voice")],
      [
        { heading: headings.erased, blocks: [list("je voice")] },
        { heading: headings.open, blocks: [list("je messages")] },
      ],
    ],
    [
      "that nothing is erased, and where nothing was found",
      [line("voice", { answer: "nothing-held", ground: "nothing-found", recordIds: [] })],
      [],
      [
        { heading: headings.erased, blocks: [{ kind: "paragraph", text: texts.nothingErased }] },
        { heading: headings.nothing, blocks: [list("je voice")] },
      ],
    ],
  ])("names %s", (_what, lines, outcomes, sections) => {
    expect(erasedOf(lines, { outcomes })).toEqual(sections);
  });

  it.each<[PlanLine["answer"], PlanLine["ground"], string | null, string]>([
    ["keep", "duty", "2030-06-20", texts.untilDay("20 juni 2030")],
    ["keep", "duty", null, texts.until.forever],
    ["keep", "hold", null, texts.until.case],
    ["keep", "court-order", null, texts.until.case],
    ["restrict", "legal-claim", null, texts.until.case],
    ["keep", "undecided", null, texts.until.unknown],
    ["restrict", "restriction-asked", null, texts.until.unknown],
  ])("what it does to %s for %s until %s: %s", (answer, ground, until, shown) => {
    const [, kept] = erasedOf([line("absence", { answer, ground, until })]);
    expect(kept?.blocks).toEqual([
      {
        kind: "table",
        caption: headings.kept,
        columns: texts.keptColumns,
        rows: [[["je absence"], [texts.grounds[ground]], [shown]]],
      },
    ]);
  });

  it.each(["other-controller", "published", "on-paper", "with-recipient"] as const)(
    "names what is out of reach: %s",
    (ground) => {
      const lines = [line("images", { answer: "out-of-reach", ground, connector: null })];
      expect(erasedOf(lines).slice(1)).toEqual([
        { heading: headings.elsewhere, blocks: [list(`je images: ${texts.elsewhere[ground]}`)] },
      ]);
    },
  );

  it("names every recipient and what it did (GDPR art. 19)", () => {
    const states = ["to-tell", "told", "confirmed", "not-told"] as const;
    const recipients = states.map((state, at) => ({
      ...{ id: `r${at}`, name: `Drukker ${at}`, elements: ["voice"], state },
      role: at === 0 ? ("sub-processor" as const) : ("recipient" as const),
    }));
    const told = erasedOf([line("voice", {})], { recipients }).at(-1);
    expect(told).toEqual({
      heading: headings.recipients,
      blocks: [
        list(...states.map((state, at) => `Drukker ${at}: ${texts.recipientStates[state]}`)),
      ],
    });
  });
});

it("a refusal on another ground than a duty names no duty", () => {
  const because = "Dit is het vierde verzoek in een maand.";
  expect(sectionsOf({ outcome: "refused", ground: "excessive", because, duties: [] })).toEqual([
    {
      heading: headings.refused,
      blocks: [
        { kind: "paragraph", text: texts.refusals.excessive },
        { kind: "paragraph", text: because },
      ],
    },
  ]);
});

it("a guardian of an adult is answered as a representative, a guardian of a child as a parent", () => {
  const requester = { role: "guardian", id: "curator-1" } as const;
  expect(answerAudience({ ...started, requester })).toBe("representative");
  const subject = { kind: "child", id: "p", group: "pupil", sixteen: "unknown" } as const;
  expect(answerAudience({ ...started, requester, subject })).toBe("parent");
});

it("a telephone comes after the address", () => {
  const contact = { ...board.contact, phone: "030 123 45 67" };
  const content = { outcome: "done", what: "Wij hebben het adres verbeterd." } as const;
  const { sections } = composeAnswer(
    { request, answeredOn: "2026-03-12", board: { ...board, contact }, words, content },
    nl,
  );
  expect(sections.at(-1)?.blocks).toEqual([
    {
      kind: "paragraph",
      text: {
        parts: [
          expect.stringContaining("Privacydesk, "),
          expect.objectContaining({ text: "privacy@dewilgen.example" }),
          ", ",
          expect.objectContaining({ text: "030 123 45 67" }),
        ],
      },
    },
  ]);
});
