import { cleanup } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { spokenPhrases } from "../../../test/spoken-phrases.ts";
import { walkFirstReport } from "../../../test/walk-first-report.tsx";
import { firstReport } from "../../locales/nl/index.ts";

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

it("a screen reader says of the six questions what the golden file has: nothing twice, no two controls alike", async () => {
  const pages: string[] = [];
  await walkFirstReport(firstReport, async (container) => {
    const phrases = await spokenPhrases(container);
    const twice = phrases.filter((phrase, at) => phrase !== "" && phrase === phrases[at + 1]);
    expect(twice).toEqual([]);
    const controls = phrases.filter((phrase) =>
      /^(?:button|link|textbox|checkbox|radio|combobox)\b/.test(phrase),
    );
    expect(controls).toEqual([...new Set(controls)]);
    expect(phrases.join(" ")).not.toMatch(/undefined|\[object|not-known-yet/);
    pages.push(phrases.join("\n"));
  });
  await expect(`${pages.join("\n\n")}\n`).toMatchFileSnapshot(
    "../../../test/golden/spoken.six-questions.nl.txt",
  );
});
