import { describe, expect, it } from "vitest";
import { dataCategories } from "../vocabulary/index.ts";
import { insertForParent as en } from "./en/index.ts";
import { insertForParent as nl } from "./nl/index.ts";

describe.each([
  ["nl", nl.categories],
  ["en", en.categories],
])("kinds of data for parents and pupils in %s", (_language, categories) => {
  it("has a name of its own for every kind", () => {
    const names = Object.values(categories).map(({ label }) => label);
    expect(new Set(names).size).toBe(dataCategories.length);
    expect(names.filter((name) => !/^\p{Lu}.{2,}[^.]$/u.test(name))).toEqual([]);
  });

  it("describes in one short sentence", () => {
    const sentences = Object.values(categories).flatMap(({ description }) => description ?? []);
    expect(sentences.filter((sentence) => !/^\p{Lu}[^.!?]{10,80}\.$/u.test(sentence))).toEqual([]);
  });
});

it("describes the same kinds in both languages", () => {
  const described = (categories: typeof nl.categories) =>
    Object.entries(categories).flatMap(([code, { description }]) => (description ? [code] : []));
  expect(described(en.categories)).toEqual(described(nl.categories));
});
