import { describe, expect, it } from "vitest";
import type { LanguageMessages } from "../../src/messages/index.ts";
import {
  countryCodes,
  dataCategories,
  dataSubjectCategories,
  type Label,
  lawfulBases,
  purposes,
  specialCategoryGrounds,
  targetGroups,
  type VocabularyMessages,
} from "../../src/vocabulary/index.ts";

const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);

/** What each list of words must hold, in this order. */
const lists: Readonly<Record<keyof VocabularyMessages, readonly string[]>> = {
  adequacyCovers: [
    "everyone",
    "certified-organisations",
    "commercial-organisations",
    "organisations-under-its-law",
  ],
  dataCategories: codes(dataCategories),
  dataSubjectCategories: codes(dataSubjectCategories),
  lawfulBases: codes(lawfulBases),
  productFamilies: ["lt", "sl"],
  purposes: codes(purposes),
  sensitivities: ["normal", "elevated", "special", "restricted", "pseudonym"],
  specialCategoryGrounds: codes(specialCategoryGrounds),
  targetGroups: codes(targetGroups),
  transferNeeds: ["none-eea", "adequacy", "adequacy-partial", "needs-basis"],
};

const listNames = Object.keys(lists) as (keyof VocabularyMessages)[];

/** The part of the kit on terms: each code has a term and a plain sentence, and no two terms of a list are alike. */
export function describeVocabulary({
  countryNames,
  insertForParent,
  vocabulary,
}: LanguageMessages): void {
  describe("vocabulary", () => {
    it("covers every list", () => {
      expect(Object.keys(vocabulary).sort()).toEqual([...listNames].sort());
    });

    it.each(listNames)("has every code of %s, in its order", (list) => {
      expect(Object.keys(vocabulary[list])).toEqual(lists[list]);
    });

    const entries = listNames.flatMap((list) =>
      Object.entries<Label>(vocabulary[list]).map(([code, words]) => ({ list, code, ...words })),
    );

    it.each(entries)("$list: $code has a term and one plain sentence", ({ code, ...words }) => {
      expect(words.label).toMatch(/^\p{Lu}.{2,}[^.]$/u);
      expect(words.label).not.toBe(code);
      expect(words.description).toMatch(/^\p{Lu}[^.!?]{10,}\.$/u);
      expect(words.description.length).toBeLessThanOrEqual(100);
      expect(words.description.split(" ").length).toBeLessThanOrEqual(18);
    });

    it.each(listNames)("names no two codes of %s alike", (list) => {
      const labels = entries.filter((entry) => entry.list === list).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    });

    it("names every country", () => {
      expect(Object.keys(countryNames)).toEqual(countryCodes);
      expect(new Set(Object.values(countryNames)).size).toBe(countryCodes.length);
      for (const [code, name] of Object.entries(countryNames)) expect(name).not.toBe(code);
    });

    const plain = Object.values(insertForParent.categories);

    it("has a short name of its own for every kind of data, for parents and pupils", () => {
      const names = plain.map(({ label }) => label);
      expect(new Set(names).size).toBe(dataCategories.length);
      expect(names.filter((name) => !/^\p{Lu}.{2,}[^.]$/u.test(name))).toEqual([]);
    });

    it("describes a kind of data to parents and pupils in one short sentence", () => {
      const sentences = plain.flatMap(({ description }) => description ?? []);
      expect(sentences.filter((text) => !/^\p{Lu}[^.!?]{10,80}\.$/u.test(text))).toEqual([]);
    });
  });
}
