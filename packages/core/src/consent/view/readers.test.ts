import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filesBelow, isTest, repository } from "../../../test/house/source-files.ts";
import * as en from "../../messages/en/index.ts";
import * as nl from "../../messages/nl/index.ts";
import {
  askingReasons,
  consentReasons,
  consentStates,
  effectiveStateResult,
  explainState,
  explainView,
  purposeView,
} from "../index.ts";

const languages = [
  ["nl", nl],
  ["en", en],
] as const;
/** What only a program writes: words with a hyphen or an underscore between small letters, and one with a capital inside. */
const code = /\b[a-z]+(?:[-_][a-z\d]+)+\b|\b[a-z]+[A-Z]\w*\b/;
const asked = askingReasons.filter((reason) => reason !== "guardian-conflict");
const isSentence = /^\p{Lu}.*[.?!]$/u;

describe("whoever reads of consent meets no code", () => {
  const lines = languages.flatMap(([language, messages]) =>
    (["parent", "pupil"] as const).flatMap((audience) =>
      [...consentStates, "decided-by-subject" as const].flatMap((state) =>
        [null, ...asked].map((ask) => {
          const view = { purposeId: "images-website", state, permitted: "no", mayGive: true, ask };
          return [
            `${language}, ${audience}: ${state}, asked: ${ask}`,
            explainView(purposeView.parse(view), messages, { audience }),
          ] as const;
        }),
      ),
    ),
  );

  it("a parent or a pupil, in any state, for any reason, in any language", () => {
    expect(lines.length).toBe(2 * 2 * 11 * 7);
    for (const [where, said] of lines)
      for (const sentence of said) {
        expect(sentence, where).not.toMatch(code);
        expect(sentence, where).toMatch(isSentence);
      }
  });

  it("a pupil reads short sentences that speak to a pupil", () => {
    for (const [where, said] of lines.filter(([where]) => where.includes("pupil")))
      for (const sentence of said.flatMap((text) => text.split(/(?<=[.?!]) /))) {
        expect(sentence, where).not.toMatch(/\b(?:u|uw|uzelf)\b/i);
        expect(sentence.split(" ").length, where).toBeLessThanOrEqual(14);
      }
  });

  it("the school, in any state with any reasons", () => {
    const states = fc.record({
      purposeId: fc.constant("images-website"),
      state: fc.constantFrom(...consentStates),
      permitted: fc.constantFrom("yes", "no", "unknown", "not-applicable"),
      lawfulBasis: fc.constantFrom("consent", "public-task"),
      controlledBy: fc.constantFrom("subject", "guardians", "unknown"),
      subjectInformed: fc.constantFrom("yes", "no", "unknown", "not-applicable"),
      reasons: fc.uniqueArray(fc.constantFrom(...consentReasons)),
    });
    fc.assert(
      fc.property(states, fc.constantFrom(...languages), (state, [, messages]) => {
        fc.pre(effectiveStateResult.safeParse(state).success);
        for (const sentence of explainState(effectiveStateResult.parse(state), messages)) {
          expect(sentence).not.toMatch(code);
          expect(sentence).toMatch(isSentence);
        }
      }),
    );
  });

  it("whoever is asked again, told no, or reads a label", () => {
    for (const [language, { consent }] of languages) {
      const { refusals, asking, roles, events, guardianRules } = consent;
      const texts = [
        ...Object.values(refusals),
        ...Object.values(asking).flatMap(Object.values),
        ...[roles, events, guardianRules].flatMap(Object.values),
      ];
      expect(
        texts.filter((text) => code.test(text)),
        language,
      ).toEqual([]);
      for (const text of Object.values(refusals)) expect(text).toMatch(isSentence);
    }
  });
});

it("every code that the room throws at who sends something has its words", () => {
  const thrown = filesBelow("packages/core/src/consent")
    .filter((path) => /\/(?:ledger|receipt|state)\//.test(path) && !isTest(path))
    .flatMap((path) => [
      ...readFileSync(`${repository}/${path}`, "utf8").matchAll(
        /(?:\bcode: |\bissue\(|\bcode = purpose \? )"([a-z]+(?:-[a-z]+)+)"/g,
      ),
    ])
    .map(([, found = ""]) => found);
  // Said to who builds the page: its consent was made for another kind of subject.
  const worded = [...Object.keys(nl.consent.refusals), "others-may-decide"];
  const codes = [...new Set(thrown)].filter((found) => !worded.includes(found));
  expect(thrown).toEqual(expect.arrayContaining(["id-taken", "no-consent-needed", "other-party"]));
  expect(codes).toEqual([]);
});
