import { describe, expect, it } from "vitest";
import { allKinds, confidence, scan } from "../pii/index.ts";
import * as en from "./en/index.ts";
import * as nl from "./nl/index.ts";

describe.each([
  ["nl", nl],
  ["en", en],
])("words for personal data in %s", (_language, { piiConfidenceLabels, piiKindLabels }) => {
  it("name every kind, in the order of the documentation", () => {
    expect(Object.keys(piiKindLabels)).toEqual(allKinds.map(({ kind }) => kind));
  });

  it("name every step of confidence, the surest first", () => {
    expect(Object.keys(piiConfidenceLabels)).toEqual(Object.keys(confidence));
  });

  it("have words, which are no personal data themselves", () => {
    const words = [...Object.values(piiKindLabels), ...Object.values(piiConfidenceLabels)];
    expect(words.filter((word) => word.trim() === "" || scan(word).length > 0)).toEqual([]);
  });
});
