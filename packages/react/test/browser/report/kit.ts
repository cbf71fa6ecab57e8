import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { completeReport } from "../../../../core/test/breach-reports.ts";
import { factsToAnswers } from "../../../src/breach-report/answers/facts-to-answers.ts";
import { openBrowser } from "../kit/open-browser.ts";
import { type OpenPage, openPage } from "../kit/open-page.ts";
import { type ServedReport, serveReport } from "./serve-report.ts";

export const KEY = "bijsluiter:breach-report:new";
export const words: string = completeReport.incident.summary;

/** A draft of a whole report, on one of its pages. */
export const draftAt = (step: string, more: object = {}): string =>
  JSON.stringify({
    version: 1,
    savedAt: "2026-11-20T15:30:00+01:00",
    content: {
      step,
      answers: factsToAnswers(completeReport as never),
      checked: true,
      idempotencyKey: "key-of-the-first-tab",
      files: [],
      ...more,
    },
  });

/** What the tab keeps. */
export const keptIn = (page: Page): Promise<string | null> =>
  page.evaluate((key) => sessionStorage.getItem(key), KEY);

export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The form and a browser for the tests of one file. */
export function reportInBrowser() {
  let site: ServedReport;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveReport(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    site: () => site,
    /** A new profile with the form in it, with a draft from the start where one is given. */
    visit: async (search = "", draft?: string): Promise<OpenPage> => {
      const open = await openPage(browser);
      if (draft !== undefined)
        await open.context.addInitScript(
          ([key, text]) => {
            // Once: what the page does with it afterwards stays.
            if (sessionStorage.length === 0 && !history.state) sessionStorage.setItem(key, text);
          },
          [KEY, draft] as const,
        );
      await open.page.goto(site.page(search));
      return open;
    },
  };
}
