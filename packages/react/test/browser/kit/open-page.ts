import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { lookProblems } from "./look-problems.ts";

/** A page, and all that the browser complained of in it. */
export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors, warnings and every violation of the Content Security Policy. */
  readonly complaints: string[];
}

/** A new page in a new profile. */
export async function openPage(
  browser: Browser,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ locale: "nl-NL", ...options });
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (violation) =>
      // biome-ignore lint/suspicious/noConsole: the one thing of a page that the test hears.
      console.error(`${violation.violatedDirective} ${violation.sourceFile} ${violation.sample}`),
    ),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  return { page, context, complaints };
}

const plain = {
  colorScheme: "light",
  forcedColors: "none",
  reducedMotion: "no-preference",
} as const;
const wide = { width: 1280, height: 800 };

const narrow = { width: 320, height: 700 };

/** Ways to look at a page. The last one is how tests go on. */
const looks = [
  ["320-px", narrow, plain],
  ["320-px-dark", narrow, { ...plain, colorScheme: "dark" }],
  ["phone-on-its-side", { width: 568, height: 256 }, plain],
  ["forced-colours", wide, { ...plain, forcedColors: "active" }],
  ["dark", wide, { ...plain, colorScheme: "dark" }],
  ["1280-px", wide, plain],
] as const;

/** Holds a page, as it is now, against axe in every look, and against sideways scrolling. */
export async function expectGoodLooks(page: Page, name: string): Promise<void> {
  const { SCREENSHOTS } = process.env;
  for (const [look, viewport, media] of looks) {
    const problems = await lookProblems(page, viewport, media);
    if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/${name}-${look}.png` });
    expect(problems, `${name}, ${look}`).toEqual([]);
  }
}
