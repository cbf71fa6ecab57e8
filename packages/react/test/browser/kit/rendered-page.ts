import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { buildSheet } from "../../../build-styles.ts";
import { axeProblems, type Media } from "./axe-problems.ts";
import { openBrowser } from "./open-browser.ts";
import { sidewaysScroll } from "./sideways-scroll.ts";

export const wide = { width: 1280, height: 900 };
export const narrow = { width: 320, height: 700 };
/** Media of a page as most people see it. */
export const plain = { colorScheme: "light", forcedColors: "none", media: null } as const;

/** One way to look at a page. */
type Look = readonly [name: string, viewport: typeof wide, media: Media];

/** Ways to look at any page. */
export const looks: readonly Look[] = [
  ["1280 px", wide, plain],
  ["1280 px, dark", wide, { ...plain, colorScheme: "dark" }],
  ["1280 px, forced colours", wide, { ...plain, forcedColors: "active" }],
  ["320 px", narrow, plain],
  ["320 px, dark", narrow, { ...plain, colorScheme: "dark" }],
];
/** For what is printed too. */
export const onPaper: Look = ["on paper", wide, { ...plain, media: "print" }];

/** What stands in a page. */
interface RenderedPage {
  readonly title: string;
  /** HTML of its `main`. */
  readonly main: string;
  readonly direction?: string;
}

/** A browser for the tests of one file, and the opening of pages with one of our sheets, as a server would send them. */
export function renderedPages(sheet: string): (content: RenderedPage) => Promise<Page> {
  let browser: Browser;
  let style: string;
  beforeAll(async () => {
    [browser, style] = await Promise.all([openBrowser(), buildSheet(sheet)]);
  });
  afterAll(() => browser.close());
  return async ({ title, main, direction = "ltr" }) => {
    const page = await browser.newPage({ viewport: wide });
    await page.setContent(`<!doctype html><html lang="nl" dir="${direction}"><head><title>${title}</title>
    <meta name="viewport" content="width=device-width"><style>${style}</style>
    <style>:root { color-scheme: light dark } body { margin: 0; padding: 16px }</style></head>
    <body><main>${main}</main></body></html>`);
    return page;
  };
}

/** Holds a page against axe in every look, and against what does not fit its width. */
export async function expectLooks(
  page: Page,
  name: string,
  all: readonly Look[] = looks,
  misfits: (page: Page) => Promise<readonly string[]> = tooWide,
): Promise<void> {
  const { SCREENSHOTS } = process.env;
  for (const [look, viewport, media] of all) {
    await page.setViewportSize(viewport);
    await page.emulateMedia(media);
    expect(await axeProblems(page, media), `${name}, ${look}`).toEqual([]);
    expect(await misfits(page), `${name}, ${look}`).toEqual([]);
    const file = `${name}-${look.replaceAll(/\W+/g, "-")}.png`;
    if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/${file}`, fullPage: true });
  }
}

async function tooWide(page: Page): Promise<readonly string[]> {
  const px = await sidewaysScroll(page);
  return px === 0 ? [] : [`scrolls sideways: ${px} px`];
}
