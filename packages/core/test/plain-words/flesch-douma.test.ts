import { describe, expect, it } from "vitest";
import { composePublicNotice, composeSubjectNotice } from "../../src/breaches/index.ts";
import { writeText } from "../../src/documents/index.ts";
import { diffInserts, type PrivacyInsert, renderInsert } from "../../src/inserts/index.ts";
import * as nl from "../../src/messages/nl/index.ts";
import { decide, definePolicy, explain, presets } from "../../src/retention/index.ts";
import { composeAnswer } from "../../src/rights/index.ts";
import { dataCategoryCodes } from "../../src/vocabulary/data/data-category-codes.ts";
import { answersTo } from "../answers-to-family.ts";
import { leerplein } from "../privacy-inserts.ts";
import { subprocessorList } from "../published-inserts.ts";
import { readingEase, scoredSentences } from "./flesch-douma.ts";
import { syllablesOf } from "./syllables.ts";

describe("syllables of a Dutch word", () => {
  it.each<readonly [number, string]>([
    [1, "de kind school wat niet zien mooi nieuw leeuw ruim jouw zou dag"],
    [2, "ouder leren website online gratis vragen bekijkt ieder kijken dagen idee"],
    [3, "gegevens leerlingen beslissen bewaren reünie computer"],
    [4, "beveiligen veranderen informatie"],
    [5, "geboortedatum bewaartermijnen"],
  ])("%i: %s", (count, words) => {
    for (const word of words.split(" ")) expect([word, syllablesOf(word)]).toEqual([word, count]);
  });

  it.each([
    ["2026", 1],
    ["e-mail", 2],
    ["foto’s", 2],
    ["ideeën", 3],
    ["financiën", 4],
    ["coördinator", 5],
    ["zeeën", 2],
    ["AI", 1],
  ])("%s: %i", (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

describe("the reading ease of a Dutch text", () => {
  it.each([
    ["Dit is een zin van zes woorden.", 207 - 0.93 * 7 - (77 * 8) / 7],
    ["Kort.", 100],
    ["Vraag het aan de Autoriteit Persoonsgegevens.", 207 - 0.93 * 4 - (77 * 4) / 4],
  ])("%s", (text, ease) => {
    expect(readingEase(text)).toBeCloseTo(ease, 5);
  });

  it("counts no heading, no label and nothing without an end", () => {
    expect(scoredSentences("Dit is een kop met veel woorden\n- Opslag: Nederland\nJa.")).toEqual(
      [],
    );
  });
});

/** An insert that says everything there is to say. */
const full: PrivacyInsert = {
  ...leerplein,
  automation: {
    profiling: "yes",
    decisions: "yes",
    explanation: "Het programma kiest de volgende som.",
  },
  research: { use: "anonymous" },
  dataProtectionOfficer: { name: "Noor Bakker", email: "fg@leerplein.example" },
  recipients: [
    {
      name: "Inlogdienst",
      role: "sign-on",
      service: "Zorgt dat je met één naam kunt inloggen.",
      categories: ["contact"],
      country: "US",
      transfer: { kind: "dpf", checkedOn: "2026-06-01" },
    },
  ],
  personalData: leerplein.personalData.map((row) => ({ ...row, sources: ["school", "use"] })),
};
/** One that says hardly anything. */
const bare: PrivacyInsert = {
  template: "own",
  products: leerplein.products,
  processor: leerplein.processor,
  services: [],
  purposes: [],
  dataSubjects: [],
  personalData: [{ category: "contact" }],
  locations: [],
  subprocessors: [],
};

const documents = { leerplein, full, bare };

/** What a board fills in: one plain sentence each, so that the frame is what counts. */
const told = {
  from: "Stichting De Wilgen",
  whatHappened: "Een lijst met cijfers ging naar een andere school.",
  data: dataCategoryCodes,
  consequences: "Iemand anders kan die cijfers hebben gezien.",
  measures: "De andere school heeft de lijst gewist.",
  advice: ["U hoeft zelf niets te doen."],
  questions: {
    kind: "contact",
    contact: { name: "Privacydesk", email: "privacy@dewilgen.example" },
  },
} as const;

const pages: readonly (readonly [string, string])[] = [
  ...Object.entries(documents).flatMap(([name, insert]) =>
    (["parent", "pupil"] as const).map(
      (audience) =>
        [
          `${name} for a ${audience}`,
          renderInsert(insert, nl, { audience, format: "text" }),
        ] as const,
    ),
  ),
  [
    "what a new insert changes",
    diffInserts(leerplein, {
      ...subprocessorList,
      ...full,
      subprocessors: subprocessorList.subprocessors,
    })
      .flatMap((change) => nl.insertChangesInPlainWords[change.code]?.(change) ?? [])
      .join("\n"),
  ],
  ...(["parent", "pupil"] as const).map(
    (audience) =>
      [
        `consent for a ${audience}`,
        [
          ...Object.values(nl.consent.states[audience]),
          ...Object.values(nl.consent.asking[audience]),
        ].join("\n"),
      ] as const,
  ),
  [
    "what a school asks",
    Object.values(nl.consentPurposes)
      .map(({ description }) => description)
      .join("\n"),
  ],
  ["retention, for each kind of data that a preset knows", retentionTexts()],
  ...(["guardian", "pupil"] as const).map(
    (audience) =>
      [
        `notice of a breach to a ${audience}`,
        composeSubjectNotice({ ...told, audience }, nl).body,
      ] as const,
  ),
  ...(["pupil", "parent"] as const).flatMap((reader) =>
    answersTo(reader).map(
      ([what, answer]) => [`${what} to a ${reader}`, writeText(composeAnswer(answer, nl))] as const,
    ),
  ),
  [
    "public notice of a breach",
    composePublicNotice({ ...told, place: "https://dewilgen.example/datalek" }, nl).body,
  ],
];

function retentionTexts(): string {
  const facts = [{ leftOn: "2020-06-20" }, { leftOn: "2026-06-20" }, {}];
  return (
    Object.values(presets)
      .map((preset) => definePolicy(preset))
      .flatMap((policy) =>
        [...new Set(policy.rules.flatMap(({ categories = [] }) => categories))].map((category) => ({
          policy,
          category,
        })),
      )
      .flatMap(({ policy, category }) =>
        facts.flatMap((known) =>
          explain(decide({ policy, category, facts: known, asOf: "2026-11-29" }), nl, {
            audience: "parent-or-pupil",
          }),
        ),
      )
      // The name of a file before the colon is its label, as that of a fact in a list.
      .map((text) => text.replace(/^[^:.]{1,80}: /, ""))
      .join("\n")
  );
}

describe("a text for parents or pupils in Dutch", () => {
  it.each(pages)("%s: a mean of at least 80, no sentence under 50", (_name, text) => {
    expect(scoredSentences(text).length).toBeGreaterThan(1);
    expect(scoredSentences(text).filter(({ score }) => score < 50)).toEqual([]);
    expect(readingEase(text)).toBeGreaterThanOrEqual(80);
  });
});
