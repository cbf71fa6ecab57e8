import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { readingEase } from "../../../../core/test/plain-words/flesch-douma.ts";
import { countWords, seenText } from "../../../test/seen-text.ts";
import { walkFirstReport } from "../../../test/walk-first-report.tsx";
import * as en from "../../locales/en/index.ts";
import * as nl from "../../locales/nl/index.ts";
import type { FirstReportTexts } from "./first-report-texts.ts";

const MOST_WORDS = 560;
const LEAST_EASE = 80;

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

async function pagesOf(texts: FirstReportTexts): Promise<readonly string[]> {
  const pages: string[] = [];
  await walkFirstReport(texts, (container) => {
    pages.push(seenText(container));
  });
  return pages;
}

/** Every text of the widget under its path; functions are called with one and with two. */
function textsOf(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function")
    return [1, 2].map((count) => [`${path}(${count})`, String(value(count, count))] as const);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, `${path}.${name}`));
}

describe("the words of the six questions", () => {
  it.each([
    ["nl", nl.firstReport],
    ["en", en.firstReport],
  ])(
    "are few: at most 560 in all six, the check and the receipt (%s)",
    async (_language, texts) => {
      const pages = await pagesOf(texts);
      expect(pages).toHaveLength(8);
      const words = pages.map(countWords).reduce((sum, count) => sum + count, 0);
      expect(words).toBeLessThanOrEqual(MOST_WORDS);
    },
  );

  it("are plain: a reading ease of at least 80 as the mean of the six", async () => {
    const eases = (await pagesOf(nl.firstReport)).slice(0, 6).map(readingEase);
    const mean = eases.reduce((sum, ease) => sum + ease, 0) / eases.length;
    expect(mean).toBeGreaterThanOrEqual(LEAST_EASE);
  });

  it.each([
    ["nl", nl.firstReport.firstReport],
    ["en", en.firstReport.firstReport],
  ])("have curly apostrophes and no double spaces (%s)", (_language, words) => {
    for (const [path, text] of textsOf(words)) {
      expect(text, path).not.toMatch(/['"`]| {2}/);
      expect(text.trim(), path).toBe(text);
    }
  });

  it("call one thing by one name, and say u to a grown-up", () => {
    for (const [path, text] of textsOf(nl.firstReport.firstReport)) {
      expect(text, path).not.toMatch(/\b(?:bladzijde|leraar|leraren|video|ingelicht|dataset)\b/i);
      expect(text, path).not.toMatch(/\b(?:je|jij|jou|jouw)\b/i);
    }
  });

  it.each([
    [nl.firstReport, 1, "1 vraag staat nog open", "vult die later", "1 mens"],
    [nl.firstReport, 14, "14 vragen staan nog open", "vult ze later", "14 mensen"],
    [en.firstReport, 1, "1 question is still open", "completes it", "1 person"],
    [en.firstReport, 14, "14 questions are still open", "completes them", "14 people"],
  ])("agree with their number", (texts, count, open, completes, people) => {
    const { check } = texts.firstReport;
    expect(check.lead(count)).toContain(open);
    expect(check.lead(count)).toContain(completes);
    expect(check.people(count)).toMatch(new RegExp(`${people}$`));
    expect(check.lead(0)).not.toMatch(/\d/);
  });
});
