import { expect, it } from "vitest";
import { readingEase, scoredSentences } from "../../../core/test/plain-words/flesch-douma.ts";
import { consent, consentForPupil, imageConsent, privacyInsertForParent } from "./nl/index.ts";

const NAME = "Sem";
const SCHOOL = "De Wilgen";

/** Every text of a widget; functions on a name, which is short in any sentence. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return textsOf(words(NAME));
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(textsOf);
}

it.each([
  ["the banner for a parent", { ...consent, asks: consent.asks(SCHOOL) }],
  ["the banner for a pupil", { ...consentForPupil, asks: consentForPupil.asks(SCHOOL) }],
  ["the form on photos for a parent", imageConsent.parent],
  ["the form on photos for a pupil", imageConsent.pupil],
])("%s: a mean of at least 80, no sentence under 50", (_page, words) => {
  const text = textsOf(words).join("\n");
  expect(scoredSentences(text).length).toBeGreaterThan(3);
  expect(scoredSentences(text).filter(({ score }) => score < 50)).toEqual([]);
  expect(readingEase(text)).toBeGreaterThanOrEqual(80);
});

it("what changed in an insert: no sentence under 50", () => {
  const text = textsOf(privacyInsertForParent.changes).join("\n");
  expect(scoredSentences(text).filter(({ score }) => score < 50)).toEqual([]);
});
