import { describe, expect, it } from "vitest";
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
} from "../vocabulary/index.ts";
import * as en from "./en/index.ts";
import * as nl from "./nl/index.ts";

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

describe.each([
  ["nl", nl],
  ["en", en],
])("words of the vocabulary in %s", (_language, { countryNames, vocabulary }) => {
  it("cover every list", () => {
    expect(Object.keys(vocabulary).sort()).toEqual([...listNames].sort());
  });

  it.each(listNames)("have every code of %s, in its order", (list) => {
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

  it.each(listNames)("name no two codes of %s alike", (list) => {
    const labels = entries.filter((entry) => entry.list === list).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("name every country", () => {
    expect(Object.keys(countryNames)).toEqual(countryCodes);
    expect(new Set(Object.values(countryNames)).size).toBe(countryCodes.length);
    for (const [code, name] of Object.entries(countryNames)) expect(name).not.toBe(code);
  });
});

it("says no sentence of the one language in the other", () => {
  for (const list of listNames) {
    const dutch = Object.values(nl.vocabulary[list]).map(({ description }) => description);
    const english = Object.values(en.vocabulary[list]).map(({ description }) => description);
    expect(dutch.filter((sentence) => english.includes(sentence))).toEqual([]);
  }
});
