import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeText } from "../../src/documents/index.ts";
import { composeAnswer, erasurePlan, requestAnswer } from "../../src/rights/index.ts";
import { erasurePlans, requestAnswers } from "../arbitrary-answers.ts";
import { expectWords, loadedLanguages } from "./expect-words.ts";

/** Names that the cases themselves bring in: of a backup, a file, a duty, a reference. */
const GIVEN =
  /nightly|gesprek-\d\.mp3|Own example of a (?:duty|public task)|VZ-2026-003|De school/g;

it("is written from answers and plans that the schemas take", () => {
  fc.assert(
    fc.property(requestAnswers, erasurePlans, (answer, plan) => {
      expect(requestAnswer.safeParse(answer).error?.issues ?? []).toEqual([]);
      expect(erasurePlan.safeParse(plan).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

describe.each(loadedLanguages)("in %s no reader meets a code", (language, messages) => {
  it("in any answer to any request, for any reader", () => {
    fc.assert(
      fc.property(requestAnswers, (answer) => {
        const text = writeText(composeAnswer(answer, messages)).replaceAll(GIVEN, "");
        expectWords(text.split("\n"), language);
      }),
      { numRuns: 300 },
    );
  });
});
