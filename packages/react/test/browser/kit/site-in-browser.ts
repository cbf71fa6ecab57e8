import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { Setup } from "../site/setup.ts";
import { hookSelector } from "./hook-selector.ts";
import { openBrowser } from "./open-browser.ts";
import { type OpenPage, openPage } from "./open-page.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";

/** The test site and a browser for the tests of one file. */
export interface SiteInUse {
  readonly site: () => ServedSite;
  readonly browser: () => Browser;
  /** A new profile that visits a page of the site. */
  readonly visit: (
    setup?: Partial<Setup>,
    options?: Parameters<Browser["newContext"]>[0],
  ) => Promise<OpenPage>;
}

/** Starts and stops both around the tests of a file. */
export function siteInBrowser(): SiteInUse {
  let site: ServedSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    site: () => site,
    browser: () => browser,
    visit: async (setup, options) => {
      const open = await openPage(browser, options);
      await goTo(open.page, site.page(setup));
      return open;
    },
  };
}

/** Goes to a page and waits until it works. */
export async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator("[data-ready]").waitFor({ state: "attached" });
}

/** The element of one part, by its hook: that of the banner, or that of all else. */
export const hook = (page: Page, name: string): ReturnType<Page["locator"]> =>
  page.locator(hookSelector(name));

/** What the keyboard is on: its hook, its name or its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    return (
      element.dataset["bijsluiterConsent"] ||
      element.dataset["bijsluiter"] ||
      element.value ||
      element.id ||
      element.textContent ||
      element.tagName
    );
  });
