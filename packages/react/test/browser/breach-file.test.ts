import type { Page } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { BreachAssessment, BreachClocks, BreachDuties, BreachTimeline } from "../../src/index.ts";
import { breachFile as texts } from "../../src/locales/nl/index.ts";
import { breachFileProps } from "../breach-files.ts";
import {
  expectLooks,
  looks,
  narrow,
  onPaper,
  plain,
  renderedPages,
  wide,
} from "./kit/rendered-page.ts";

const openPage = renderedPages("styles.css");
const forcedDark = [
  "1280 px, forced colours, dark",
  wide,
  { ...plain, colorScheme: "dark", forcedColors: "active" },
] as const;

async function open(): Promise<Page> {
  const { assessment, severity, entries, clocks, tasks, now } = breachFileProps;
  const content = [
    createElement(BreachAssessment, { assessment, severity, texts }),
    createElement(BreachDuties, { tasks, texts }),
    createElement(BreachClocks, { clocks, now, texts }),
    createElement(BreachTimeline, { entries, texts }),
  ].map((element) => renderToStaticMarkup(element));
  return openPage({ title: "Dossier", main: `<h1>DL-2026-0001</h1>${content.join("")}` });
}

it("is good to look at, in every look", async () => {
  const page = await open();
  await expectLooks(page, "breach-file", [...looks, forcedDark, onPaper]);
  await page.close();
});

it("draws each bar from its start to its last moment, and the mark at now on all of them alike", async () => {
  const page = await open();
  const bars = await page.locator(".bijsluiter-breach-file-track").evaluateAll((tracks) =>
    tracks.map((track) => {
      const left = (part: string) => track.querySelector(part)?.getBoundingClientRect().left;
      const bar = track.querySelector(".bijsluiter-breach-file-bar")?.getBoundingClientRect();
      return { now: left("[data-now]"), from: bar?.left, until: bar?.right };
    }),
  );
  expect(new Set(bars.map(({ now }) => now)).size).toBe(1);
  const drawn = bars.filter(({ from }) => from !== undefined);
  expect(drawn.length).toBeGreaterThan(3);
  for (const { from = 0, until = 0 } of drawn) expect(until).toBeGreaterThan(from + 5);
  await page.close();
});

it("reaches each table that scrolls with the keyboard", async () => {
  const page = await open();
  await page.setViewportSize(narrow);
  const names: (string | null)[] = [];
  for (let at = 0; at < 8; at += 1) {
    await page.keyboard.press("Tab");
    names.push(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? ""));
  }
  expect(names).toEqual(
    expect.arrayContaining([
      texts.assessment.follows,
      texts.severity.terms,
      texts.clocks.caption,
      texts.clocks.notLaw,
    ]),
  );
  await page.close();
});
