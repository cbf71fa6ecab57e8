import { describe, expect, it } from "vitest";
import { allKinds, confidence, healthWord, moreKinds, scan } from "../pii/index.ts";
import { languages } from "./languages.ts";

const loaded = await Promise.all(
  Object.entries(languages).map(async ([tag, load]) => [tag, await load()] as const),
);

describe.each(loaded)("words for personal data in %s", (_tag, words) => {
  const { piiConfidenceLabels, piiFieldLabels, piiKindLabels } = words;

  it("name every kind, in the order of the documentation", () => {
    expect(Object.keys(piiKindLabels)).toEqual(
      [...allKinds, ...moreKinds, healthWord].map(({ kind }) => kind),
    );
  });

  it("name every step of confidence, the surest first", () => {
    expect(Object.keys(piiConfidenceLabels)).toEqual(Object.keys(confidence));
  });

  it("have words, which are no personal data themselves", () => {
    const words = [piiKindLabels, piiFieldLabels, piiConfidenceLabels].flatMap((labels) =>
      Object.values<string>(labels),
    );
    expect(words.filter((word) => word.trim() === "" || scan(word).length > 0)).toEqual([]);
  });
});
