import { gapReport, responsibilityMatrix } from "@bijsluiter/core/measures";
import type { Page } from "playwright-core";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { cloudManager, judgedOn, publisher } from "../../../core/test/measure-sets.ts";
import { CertificateTimeline, GapReport, ResponsibilityMatrix } from "../../src/index.ts";
import { measures as texts } from "../../src/locales/nl/index.ts";
import { expectLooks, plain, renderedPages } from "./kit/rendered-page.ts";

const openPage = renderedPages("styles.css");

const set = {
  ...publisher,
  measures: [...publisher.measures, ...cloudManager.measures.slice(0, 3)],
};
const certificates = [...(publisher.certificates ?? []), ...(cloudManager.certificates ?? [])];

/** A page with the three widgets, as a server would send it. */
async function open(): Promise<Page> {
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
  return openPage({
    title: "Maatregelen",
    main: `<h1>Leerplein</h1>${renderToStaticMarkup(widgets)}`,
  });
}

describe("measures are good to look at", () => {
  it("in every look", async () => {
    const page = await open();
    await expectLooks(page, "measures");
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
