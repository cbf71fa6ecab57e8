import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildSheet } from "../../build-styles.ts";
import { BreachAssessment, BreachClocks, BreachDuties, BreachTimeline } from "../../src/index.ts";
import { breachFile as texts } from "../../src/locales/nl/index.ts";
import { breachFileProps } from "../breach-files.ts";
import { openBrowser } from "./kit/open-browser.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 700 };
const plain = { colorScheme: "light", forcedColors: "none", media: null } as const;
const looks = [
  ["1280 px", wide, plain],
  ["320 px", narrow, plain],
  ["1280 px, dark", wide, { ...plain, colorScheme: "dark" }],
  ["1280 px, forced colours", wide, { ...plain, forcedColors: "active" }],
  [
    "1280 px, forced colours, dark",
    wide,
    { ...plain, colorScheme: "dark", forcedColors: "active" },
  ],
  ["on paper", wide, { ...plain, media: "print" }],
] as const;

let browser: Browser;
let style: string;
beforeAll(async () => {
  [browser, style] = await Promise.all([openBrowser(), buildSheet("styles.css")]);
});
afterAll(() => browser.close());

async function open(): Promise<Page> {
  const page = await browser.newPage({ viewport: wide });
  const { assessment, severity, entries, clocks, tasks, now } = breachFileProps;
  const content = [
    createElement(BreachAssessment, { assessment, severity, texts }),
    createElement(BreachDuties, { tasks, texts }),
    createElement(BreachClocks, { clocks, now, texts }),
    createElement(BreachTimeline, { entries, texts }),
  ].map((element) => renderToStaticMarkup(element));
  await page.setContent(`<!doctype html><html lang="nl"><head><title>Dossier</title>
    <meta name="viewport" content="width=device-width"><style>${style}</style>
    <style>:root { color-scheme: light dark } body { margin: 0; padding: 16px }</style></head>
    <body><main><h1>DL-2026-0001</h1>${content.join("")}</main></body></html>`);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
  return page;
}

it("is good to look at, in every look", async () => {
  const page = await open();
  for (const [look, viewport, media] of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia(media);
    const found = await page.evaluate(async (runOnly) => {
      const { axe } = window as unknown as {
        axe: { run: (options: object) => Promise<AxeResults> };
      };
      const { violations } = await axe.run({ runOnly, resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
    }, tags);
    expect(found, look).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, look).toBe(0);
    const { SCREENSHOTS } = process.env;
    const name = `breach-file-${look.replaceAll(/\W+/g, "-")}.png`;
    if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/${name}`, fullPage: true });
  }
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
