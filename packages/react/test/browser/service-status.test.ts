import { createRequire } from "node:module";
import { quarterlyFigures } from "@bijsluiter/core/services";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildSheet } from "../../build-styles.ts";
import { ServiceStatus } from "../../src/index.ts";
import { serviceStatus } from "../../src/locales/nl/index.ts";
import { quarterInput } from "../service-quarter.ts";
import { openBrowser } from "./kit/open-browser.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 700 };
const plain = { colorScheme: "light", forcedColors: "none", media: null } as const;
const looks = [
  ["1280 px", wide, plain],
  ["1280 px, dark", wide, { ...plain, colorScheme: "dark" }],
  ["1280 px, forced colours", wide, { ...plain, forcedColors: "active" }],
  ["320 px", narrow, plain],
  ["320 px, dark", narrow, { ...plain, colorScheme: "dark" }],
  ["on paper", wide, { ...plain, media: "print" }],
] as const;

let browser: Browser;
let style: string;
beforeAll(async () => {
  [browser, style] = await Promise.all([openBrowser(), buildSheet("service-status.css")]);
});
afterAll(() => browser.close());

async function open(): Promise<Page> {
  const page = await browser.newPage({ viewport: wide });
  const figures = quarterlyFigures(quarterInput);
  const element = createElement(ServiceStatus, { figures, texts: serviceStatus, headingLevel: 1 });
  await page.setContent(`<!doctype html><html lang="nl"><head><title>Beschikbaarheid</title>
    <meta name="viewport" content="width=device-width"><style>${style}</style>
    <style>:root { color-scheme: light dark } body { margin: 0; padding: 16px }</style></head>
    <body><main>${renderToStaticMarkup(element)}</main></body></html>`);
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
    const name = `service-status-${look.replaceAll(/\W+/g, "-")}.png`;
    if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/${name}`, fullPage: true });
  }
  await page.close();
});

it("tells the states apart by the height of the bars and a mark, without colour", async () => {
  const page = await open();
  const heights = await page
    .locator(".bijsluiter-service-chart .bijsluiter-service-bar")
    .evaluateAll((bars) =>
      bars.map((bar) => `${bar.getAttribute("data-state")} ${bar.getAttribute("height")}`),
    );
  expect([...new Set(heights)].sort()).toEqual([
    "down 80",
    "partly-seen 56",
    "planned 36",
    "to-come 3",
    "unknown 18",
    "up 80",
  ]);
  expect(await page.locator(".bijsluiter-service-chart .bijsluiter-service-mark").count()).toBe(1);
  await page.close();
});

it("shows the same table to who listens, as a table and as cards", async () => {
  const page = await open();
  const table = page.getByRole("table", { name: "Per maand" });
  const spoken: string[] = [];
  for (const viewport of [wide, narrow]) {
    await page.setViewportSize(viewport);
    spoken.push(await table.ariaSnapshot());
  }
  expect(spoken[0]).toContain('columnheader "Vergoeding"');
  expect(spoken[0]).toContain('rowheader "augustus 2026"');
  await page.close();
});
