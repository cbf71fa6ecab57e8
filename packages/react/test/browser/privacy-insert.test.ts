import { diffInserts } from "@bijsluiter/core/inserts";
import { insertChanges } from "@bijsluiter/core/messages/nl";
import type { Page } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { leerplein } from "../../../core/test/privacy-inserts.ts";
import { subprocessorList } from "../../../core/test/published-inserts.ts";
import { PrivacyInsert, type PrivacyInsertTexts } from "../../src/index.ts";
import {
  privacyInsertForBoard,
  privacyInsertForParent,
  privacyInsertForPupil,
} from "../../src/locales/nl/index.ts";
import { expectLooks, narrow, plain, renderedPages, wide } from "./kit/rendered-page.ts";
import { sidewaysScroll } from "./kit/sideways-scroll.ts";

const openPage = renderedPages("privacy-insert.css");

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

/** A page with nothing but the insert, as a server would send it. */
async function open(texts: PrivacyInsertTexts, direction = "ltr"): Promise<Page> {
  const element = createElement(PrivacyInsert, {
    insert,
    texts,
    changes,
    languages,
    headingLevel: 1,
  });
  return openPage({ title: "Privacy", main: renderToStaticMarkup(element), direction });
}

describe("the insert is good to look at", () => {
  it.each(readers)("for a %s, in every look", async (reader, texts) => {
    const page = await open(texts);
    await expectLooks(page, `privacy-insert-${reader}`);
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
