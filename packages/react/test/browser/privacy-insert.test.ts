import { createRequire } from "node:module";
import { diffInserts } from "@bijsluiter/core/inserts";
import { insertChanges } from "@bijsluiter/core/messages/nl";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leerplein } from "../../../core/test/privacy-inserts.ts";
import { subprocessorList } from "../../../core/test/published-inserts.ts";
import { buildSheet } from "../../build-styles.ts";
import { PrivacyInsert, type PrivacyInsertTexts } from "../../src/index.ts";
import {
  privacyInsertForBoard,
  privacyInsertForParent,
  privacyInsertForPupil,
} from "../../src/locales/nl/index.ts";
import { openBrowser } from "./kit/open-browser.ts";

const insert = {
  ...leerplein,
  subprocessors: [...leerplein.subprocessors, ...subprocessorList.subprocessors],
  annexes: [{ id: "1A", title: "Velden", url: "https://leerplein.example/velden" }],
};
const changes = {
  since: "2025-08-01",
  found: diffInserts(leerplein, insert),
  sentences: insertChanges,
};
const languages = [
  { lang: "nl", href: "#nl", label: "Nederlands" },
  { lang: "en", href: "#en", label: "English" },
];
const readers = [
  ["board", privacyInsertForBoard],
  ["parent", privacyInsertForParent],
  ["pupil", privacyInsertForPupil],
] as const;

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
  [browser, style] = await Promise.all([openBrowser(), buildSheet("privacy-insert.css")]);
});
afterAll(() => browser.close());

/** A page with nothing but the insert, as a server would send it. */
async function open(texts: PrivacyInsertTexts, direction = "ltr"): Promise<Page> {
  const page = await browser.newPage({ viewport: wide });
  const element = createElement(PrivacyInsert, {
    insert,
    texts,
    changes,
    languages,
    headingLevel: 1,
  });
  await page.setContent(`<!doctype html><html lang="nl" dir="${direction}"><head><title>Privacy</title>
    <meta name="viewport" content="width=device-width"><style>${style}</style>
    <style>:root { color-scheme: light dark } body { margin: 0; padding: 16px }</style></head>
    <body><main>${renderToStaticMarkup(element)}</main></body></html>`);
  return page;
}

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("the insert is good to look at", () => {
  it.each(readers)("for a %s, in every look", async (reader, texts) => {
    const page = await open(texts);
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
      expect(found, `${reader}, ${look}`).toEqual([]);
      expect(await sidewaysScroll(page), `${reader}, ${look}`).toBe(0);
      const { SCREENSHOTS } = process.env;
      const name = `privacy-insert-${reader}-${look.replaceAll(/\W+/g, "-")}.png`;
      if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/${name}`, fullPage: true });
    }
    await page.close();
  });

  it.each([320, 568, 1280])("from right to left, %s px wide", async (width) => {
    const page = await open(privacyInsertForBoard, "rtl");
    await page.setViewportSize({ width, height: 700 });
    expect(await sidewaysScroll(page)).toBe(0);
    const edges = await page.locator("tbody th").evaluateAll((cells) =>
      cells.map((cell) => {
        const table = cell.closest("table") as Element;
        return Math.round(table.getBoundingClientRect().right - cell.getBoundingClientRect().right);
      }),
    );
    expect(new Set(edges)).toEqual(new Set([0]));
    await page.close();
  });
});

describe("a table", () => {
  it("says the same to who listens, as a table and as cards", async () => {
    const page = await open(privacyInsertForBoard);
    const table = page.getByRole("table", { name: "Plaats van opslag en verwerking" });
    const spoken: string[] = [];
    for (const viewport of [wide, narrow]) {
      await page.setViewportSize(viewport);
      spoken.push(await table.ariaSnapshot());
    }
    expect(spoken[0]).toContain('columnheader "Land"');
    expect(spoken[0]).toContain('rowheader "Opslag Amsterdam"');
    expect(spoken[0]).toContain('cell "Nederland"');
    expect(spoken[1]).toBe(spoken[0]);
    await page.close();
  });

  it.each([
    [1280, "table", "none"],
    [320, "block", '"Land" / ""'],
  ])("is %s px wide a %s", async (width, display, label) => {
    const page = await open(privacyInsertForBoard);
    await page.setViewportSize({ width, height: 700 });
    const table = page.getByRole("table", { name: "Plaats van opslag en verwerking" });
    expect(await table.evaluate((it) => getComputedStyle(it).display)).toBe(display);
    const cell = table.getByRole("cell").first();
    expect(await cell.evaluate((it) => getComputedStyle(it, "::before").content)).toBe(label);
    await page.close();
  });
});

describe("on paper", () => {
  it("is dark on white with the tables as tables, and no way to other languages", async () => {
    const page = await open(privacyInsertForBoard);
    // A sheet of A4 between its margins.
    await page.setViewportSize({ width: 642, height: 980 });
    await page.emulateMedia({ ...plain, media: "print", colorScheme: "dark" });
    expect(await page.locator("article").evaluate((it) => getComputedStyle(it).color)).toBe(
      "rgb(0, 0, 0)",
    );
    const table = page.getByRole("table", { name: "Subverwerkers", includeHidden: true });
    expect(await table.evaluate((it) => getComputedStyle(it).display)).toBe("table");
    expect(await page.locator("nav").isVisible()).toBe(false);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.close();
  });

  it("is A4, with pages that are numbered and links that say where they lead", async () => {
    const page = await open(privacyInsertForBoard);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Number(width), Number(height)].map(Math.round)).toEqual([595, 842]);
    const printed = page.locator("[data-address]");
    await page.emulateMedia({ media: "print" });
    expect(await printed.evaluate((it) => getComputedStyle(it, "::after").content)).toContain(
      "https://leerplein.example/velden",
    );
    await page.close();
  });

  it("keeps a row on one page, and a heading with what is under it", async () => {
    const page = await open(privacyInsertForBoard);
    await page.emulateMedia({ media: "print" });
    const breaks = (selector: string, property: "breakInside" | "breakAfter") =>
      page
        .locator(selector)
        .evaluateAll(
          (all, name) => [...new Set(all.map((it) => getComputedStyle(it)[name as "breakInside"]))],
          property,
        );
    expect(await breaks("tr, li, dl > div", "breakInside")).toEqual(["avoid"]);
    expect(await breaks("h1, h2, thead", "breakAfter")).toEqual(["avoid"]);
    await page.close();
  });
});
