import { createRequire } from "node:module";
import { gapReport, responsibilityMatrix } from "@bijsluiter/core/measures";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cloudManager, judgedOn, publisher } from "../../../core/test/measure-sets.ts";
import { buildSheet } from "../../build-styles.ts";
import { CertificateTimeline, GapReport, ResponsibilityMatrix } from "../../src/index.ts";
import { measures as texts } from "../../src/locales/nl/index.ts";
import { openBrowser } from "./kit/open-browser.ts";

const set = {
  ...publisher,
  measures: [...publisher.measures, ...cloudManager.measures.slice(0, 3)],
};
const certificates = [...(publisher.certificates ?? []), ...(cloudManager.certificates ?? [])];
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
] as const;

let browser: Browser;
let style: string;
beforeAll(async () => {
  [browser, style] = await Promise.all([openBrowser(), buildSheet("styles.css")]);
});
afterAll(() => browser.close());

/** A page with the three widgets, as a server would send it. */
async function open(): Promise<Page> {
  const page = await browser.newPage({ viewport: wide });
  const widgets = createElement(
    Fragment,
    null,
    createElement(GapReport, { report: gapReport(set, judgedOn), texts }),
    createElement(CertificateTimeline, { certificates, asOf: judgedOn, texts }),
    createElement(ResponsibilityMatrix, {
      matrix: responsibilityMatrix(cloudManager, judgedOn),
      texts,
    }),
  );
  await page.setContent(`<!doctype html><html lang="nl"><head><title>Maatregelen</title>
    <meta name="viewport" content="width=device-width"><style>${style}</style>
    <style>:root { color-scheme: light dark } body { margin: 0; padding: 16px }</style></head>
    <body><main><h1>Leerplein</h1>${renderToStaticMarkup(widgets)}</main></body></html>`);
  return page;
}

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("measures are good to look at", () => {
  it("in every look", async () => {
    const page = await open();
    await page.addScriptTag({
      path: createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
    });
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
      expect(await sidewaysScroll(page), look).toBe(0);
      const { SCREENSHOTS } = process.env;
      const name = `measures-${look.replaceAll(/\W+/g, "-")}.png`;
      if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/${name}`, fullPage: true });
    }
    await page.close();
  });

  it("tells the sides of a bar apart by their lines, in forced colours and on paper", async () => {
    const page = await open();
    const lines = () =>
      page
        .locator(".bijsluiter-measures-legend")
        .first()
        .locator("li")
        .evaluateAll((all) =>
          all.map((it) => {
            const { borderTopStyle, borderTopWidth } = getComputedStyle(it);
            return `${borderTopStyle} ${borderTopWidth}`;
          }),
        );
    for (const media of [
      { ...plain, forcedColors: "active" as const },
      { ...plain, media: "print" as const, colorScheme: "dark" as const },
    ]) {
      await page.emulateMedia(media);
      const found = await lines();
      expect(found).toHaveLength(4);
      expect(new Set(found).size).toBe(4);
      expect(found.some((line) => line.startsWith("none") || line.endsWith(" 0px"))).toBe(false);
    }
    const { SCREENSHOTS } = process.env;
    if (SCREENSHOTS)
      await page.screenshot({ path: `${SCREENSHOTS}/measures-print.png`, fullPage: true });
    await page.close();
  });

  it("is dark on white on paper, with tables that are not cut off", async () => {
    const page = await open();
    await page.setViewportSize({ width: 642, height: 980 });
    await page.emulateMedia({ ...plain, media: "print", colorScheme: "dark" });
    const section = page.locator(".bijsluiter-measures").first();
    expect(await section.evaluate((it) => getComputedStyle(it).color)).toBe("rgb(0, 0, 0)");
    const table = page.locator(".bijsluiter-measures-table").first();
    expect(await table.evaluate((it) => getComputedStyle(it).overflowX)).toBe("visible");
    await page.close();
  });
});
