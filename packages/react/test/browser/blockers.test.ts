import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { hook, siteInBrowser } from "./kit/site-in-browser.ts";

const { visit } = siteInBrowser();

/** Every class, id and attribute that could name an element: those that a cosmetic filter selects by. */
const namesIn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((roots) =>
    [
      ...new Set(
        roots
          .flatMap((root) => [root, ...root.querySelectorAll("*")])
          .flatMap((element) => [
            ...[...element.classList].map((name) => `.${name}`),
            ...[...element.attributes]
              .map(({ name }) => name)
              .filter((name) => name === "id" || name.startsWith("data-"))
              .map((name) => `[${name}]`),
          ]),
      ),
    ].filter((name) => name !== "[id]" && name !== "[data-purpose]"),
  );

it("the banner shares no class and no hook with gate, link and preferences", async () => {
  const { page, context } = await visit();
  const ofBanner = await namesIn(page, "[data-bijsluiter-consent=banner]");
  await hook(page, "choose").click();
  const ofOthers = await namesIn(page, "[data-bijsluiter]");
  expect(ofBanner).toContain(".bijsluiter-consent");
  expect(ofOthers).toContain(".bijsluiter-choice");
  expect(ofBanner.filter((name) => ofOthers.includes(name))).toEqual([]);
  await context.close();
});

/** Filters as lists have them: of this banner, and generic ones that find banners by their words. */
const filters = [
  ".bijsluiter-consent",
  "[data-bijsluiter-consent]",
  "[class*=consent]",
  "[class*=cookie], [id*=cookie], [class*=banner], [id*=banner]",
  "[class*=gdpr], [id*=gdpr], [id*=consent], [class*=privacy-notice], [class*=notice]",
  "[data-bijsluiter-consent=banner], .bijsluiter-consent-button, .bijsluiter-consent-buttons",
];

it.each(filters)("what hides the banner leaves gate, link and preferences: %s", async (filter) => {
  const { page, context } = await visit();
  await page.evaluate((hidden) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${hidden} { display: none !important }`);
    document.adoptedStyleSheets = [sheet];
  }, filter);
  await hook(page, "open").click();
  for (const name of ["panel", "save", "close"])
    expect(await hook(page, name).isVisible(), name).toBe(true);
  await page.getByRole("dialog").getByRole("checkbox").first().check();
  await hook(page, "save").click();
  await hook(page, "allow-always").click();
  await page.locator("iframe").waitFor();
  await hook(page, "withdraw").click();
  await hook(page, "allow-once").click();
  await page.locator("iframe").waitFor();
  await context.close();
});
