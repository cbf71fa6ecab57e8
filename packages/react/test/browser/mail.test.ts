import { createRequire } from "node:module";
import { readReports, summariseReports } from "@bijsluiter/core/mail";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  olderReport,
  onDay,
  presentReport,
  tlsReportText,
} from "../../../core/test/mail-reports.ts";
import { buildSheet } from "../../build-styles.ts";
import { MailPosture, MailReports, OutboundTip } from "../../src/index.ts";
import { mailPosture, mailReports, outboundTip } from "../../src/locales/nl/index.ts";
import { assessed } from "../mail-assessment.ts";
import { heldPreview } from "../outbound-previews.ts";
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
] as const;

const days = Array.from({ length: 12 }, (_, index) => `2026-11-${10 + index}`);
const reports = [
  ...days.map((day, index) => onDay(index % 3 ? presentReport : olderReport, day, day)),
  tlsReportText,
].flatMap((text) => readReports(text).reports);

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
    createElement(OutboundTip, {
      preview: heldPreview,
      texts: outboundTip,
      onOverride: () => undefined,
    }),
    createElement(MailReports, { summary: summariseReports(reports), texts: mailReports }),
    createElement(MailPosture, { assessment: await assessed(), texts: mailPosture }),
  );
  await page.setContent(`<!doctype html><html lang="nl"><head><title>Mail</title>
    <meta name="viewport" content="width=device-width"><style>${style}</style>
    <style>:root { color-scheme: light dark } body { margin: 0; padding: 16px }</style></head>
    <body><main><h1>Leerplein</h1>${renderToStaticMarkup(widgets)}</main></body></html>`);
  return page;
}

/** Elements that stick out of the page. */
const stickingOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    return [...document.querySelectorAll("main *")]
      .filter((it) => it.getBoundingClientRect().right > clientWidth + 1)
      .filter((it) => getComputedStyle(it).position !== "absolute")
      .map((it) => `${it.tagName} ${it.className} ${it.textContent?.slice(0, 40)}`)
      .slice(0, 5);
  });

describe("the widgets on mail are good to look at", () => {
  it.each([false, true])("in every look, all opened: %s", async (isOpen) => {
    const page = await open();
    await page.addScriptTag({
      path: createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
    });
    if (isOpen)
      await page.locator("details").evaluateAll((all) => {
        for (const it of all) it.setAttribute("open", "");
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
      expect(await stickingOut(page), look).toEqual([]);
      const { SCREENSHOTS } = process.env;
      const name = `mail-${isOpen ? "open-" : ""}${look.replaceAll(/\W+/g, "-")}.png`;
      if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/${name}`, fullPage: true });
    }
    await page.close();
  });

  it("tells the sides of a bar apart in forced colours", async () => {
    const page = await open();
    await page.emulateMedia({ ...plain, forcedColors: "active" });
    const found = await page.locator(".bijsluiter-mail-reports-legend rect").evaluateAll((all) =>
      all.map((it) => {
        const { fill, stroke, strokeDasharray } = getComputedStyle(it);
        return `${fill} ${stroke} ${strokeDasharray}`;
      }),
    );
    expect(found).toHaveLength(3);
    expect(new Set(found).size).toBe(3);
    await page.close();
  });
});
