import { readReports, summariseReports } from "@bijsluiter/core/mail";
import type { Page } from "playwright-core";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import {
  olderReport,
  onDay,
  presentReport,
  tlsReportText,
} from "../../../core/test/mail-reports.ts";
import { MailPosture, MailReports, OutboundTip } from "../../src/index.ts";
import { mailPosture, mailReports, outboundTip } from "../../src/locales/nl/index.ts";
import { assessed } from "../mail-assessment.ts";
import { heldPreview } from "../outbound-previews.ts";
import { expectLooks, looks, plain, renderedPages } from "./kit/rendered-page.ts";

const openPage = renderedPages("styles.css");

const days = Array.from({ length: 12 }, (_, index) => `2026-11-${10 + index}`);
const reports = [
  ...days.map((day, index) => onDay(index % 3 ? presentReport : olderReport, day, day)),
  tlsReportText,
].flatMap((text) => readReports(text).reports);

/** A page with the three widgets, as a server would send it. */
async function open(): Promise<Page> {
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
  return openPage({ title: "Mail", main: `<h1>Leerplein</h1>${renderToStaticMarkup(widgets)}` });
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
    if (isOpen)
      await page.locator("details").evaluateAll((all) => {
        for (const it of all) it.setAttribute("open", "");
      });
    await expectLooks(page, isOpen ? "mail-open" : "mail", looks, stickingOut);
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
