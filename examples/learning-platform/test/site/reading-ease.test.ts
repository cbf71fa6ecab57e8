import { diffInserts, renderInsert } from "@bijsluiter/core/inserts";
import * as words from "@bijsluiter/core/messages/nl";
import { describe, expect, it } from "vitest";
import {
  readingEase,
  scoredSentences,
} from "../../../../packages/core/test/plain-words/flesch-douma.ts";
import { nl as forParent } from "../../app/consent/texts/nl.ts";
import { nlForPupil as forPupil } from "../../app/consent/texts/nl-for-pupil.ts";
import { sitePurposeTexts } from "../../app/consent/visitor/site-purpose-texts.ts";
import { nl as home } from "../../app/home/texts/nl.ts";
import { nl as rights } from "../../app/rights/texts/nl.ts";
import { previousInsert, publishedInsert } from "../../documents/published-insert.ts";
import { imageNoticeText } from "../../shared/image-notice-text.ts";

/** Every text of a table; a function gets a short name, then whether a pupil reads. */
function textsOf(texts: unknown, isPupil: boolean): readonly string[] {
  if (typeof texts === "string") return [texts];
  if (typeof texts === "function")
    return texts.length === 1
      ? [texts("Sem"), texts(isPupil)].flatMap((text) => textsOf(text, isPupil))
      : textsOf(texts(2, "Sem", isPupil), isPupil);
  if (typeof texts !== "object" || texts === null) return [];
  return Object.values(texts).flatMap((inner) => textsOf(inner, isPupil));
}

const readers = [
  ["parent", forParent, false],
  ["pupil", forPupil, true],
] as const;

const pages: readonly (readonly [string, readonly string[]])[] = readers.flatMap(
  ([audience, texts, isPupil]) => [
    [`home of a ${audience}`, textsOf(home.family, isPupil)] as const,
    [
      `photos and videos for a ${audience}`,
      [...textsOf(texts.images, isPupil), ...textsOf(texts.demo, isPupil), ...imageNoticeText.nl],
    ] as const,
    [`the film for a ${audience}`, textsOf(texts.film, isPupil)] as const,
    [
      `choices and receipts of a ${audience}`,
      [...textsOf(texts.receipts, isPupil), ...textsOf(texts.receipt, isPupil)],
    ] as const,
    [
      `the insert for a ${audience}`,
      [renderInsert(publishedInsert, words, { audience, format: "text" })],
    ] as const,
  ],
);

describe("a page of the demo in Dutch", () => {
  it.each([
    ...pages,
    ["what a family asks about data", textsOf(rights.form, true)] as const,
    ["what the site asks of a visitor", textsOf(sitePurposeTexts.nl, false)] as const,
    [
      "what changed in the insert",
      diffInserts(previousInsert, publishedInsert).flatMap(
        (change) => words.insertChangesInPlainWords[change.code]?.(change) ?? [],
      ),
    ] as const,
  ])("%s: a mean of at least 80, no sentence under 50", (_page, texts) => {
    const text = texts.join("\n");
    expect(scoredSentences(text).length).toBeGreaterThan(0);
    expect(scoredSentences(text).filter(({ score }) => score < 50)).toEqual([]);
    expect(readingEase(text)).toBeGreaterThanOrEqual(80);
  });
});
