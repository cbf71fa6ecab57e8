import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leerplein } from "../../../../core/test/privacy-inserts.ts";
import { embed as english } from "../../../src/locales/en/embed.ts";
import { firstReport as inEnglish } from "../../../src/locales/en/index.ts";
import { embed } from "../../../src/locales/nl/embed.ts";
import { firstReport } from "../../../src/locales/nl/index.ts";
import { openBrowser } from "../kit/open-browser.ts";
import { expectGoodLooks, openPage } from "../kit/open-page.ts";
import { type ServedElements, serveElements } from "./serve-elements.ts";

const words = firstReport.firstReport;
const REST = /\/embed\/rest-/;
const STORY = "Ik mailde de uitslagen van groep 7 naar de verkeerde ouder.";
const form = `<main><h1>Leverancier</h1><bijsluiter-breach-report endpoint="/reports"></bijsluiter-breach-report></main>
  <script type="module" src="/embed/breach-report.js"></script>`;

let browser: Browser;
let elements: ServedElements;
beforeAll(async () => {
  [browser, elements] = await Promise.all([openBrowser(), serveElements(leerplein)]);
});
afterAll(async () => {
  await browser.close();
  await elements.close();
});

/** A page on which the rest of the form waits, until `arrive`. */
async function waitingPage(lang = "nl") {
  const opened = await openPage(browser);
  const { page } = opened;
  let arrive = () => {};
  const arrived = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route(REST, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(elements.page(form, { lang }));
  return { ...opened, arrive };
}

const story = (page: Page, text = words) => page.getByLabel(text.labels.summary);
const next = (page: Page) => page.getByRole("button", { name: "Verder", exact: true });
/** The form has taken the place of the first page: it keeps a draft. */
const whole = (page: Page) => page.locator(".bijsluiter-draft").waitFor({ state: "attached" });

/** Where each control and button of the page stands. */
const places = (page: Page) =>
  page.locator("bijsluiter-breach-report").evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll("h2, p, input, textarea, label, button") ?? [])]
      .filter((one) => one.closest(".bijsluiter-draft") === null && one.textContent !== null)
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [one.localName, one.textContent, x, y, width, height];
      })
      .filter(([, , , , , height]) => Number(height) > 0),
  );

describe("the first page of the breach form", () => {
  it("stands there before the rest, and nothing moves when that arrives", async () => {
    const { page, context, complaints, arrive } = await waitingPage();
    await page.getByRole("heading", { name: words.questions.incident }).waitFor();
    await expectGoodLooks(page, "embed-first-page");
    const before = await places(page);
    expect(before.length).toBeGreaterThan(20);
    arrive();
    await whole(page);
    expect(await places(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("hands over what was typed, with the focus and the place in the text", async () => {
    const { page, context, arrive } = await waitingPage();
    await page.getByLabel(words.kinds["sent-by-mistake"]).check();
    await story(page).pressSequentially(STORY);
    await story(page).evaluate((text: HTMLTextAreaElement) => text.setSelectionRange(3, 8));
    arrive();
    await whole(page);
    expect(await page.getByLabel(words.kinds["sent-by-mistake"]).isChecked()).toBe(true);
    const at = await story(page).evaluate((text: HTMLTextAreaElement) => [
      text.value,
      text.matches(":focus"),
      text.selectionStart,
      text.selectionEnd,
    ]);
    expect(at).toEqual([STORY, true, 3, 8]);
    await page.reload();
    await expect.poll(() => story(page).inputValue()).toBe(STORY);
    await context.close();
  });

  it("goes on when the rest arrives, where somebody waits for it", async () => {
    const { page, context, arrive } = await waitingPage();
    await page.getByLabel(words.kinds["sent-by-mistake"]).check();
    await story(page).fill(STORY);
    await next(page).click();
    await page.getByText(firstReport.forms.loading).waitFor();
    arrive();
    const heading = page.getByRole("heading", { name: words.questions.timeline });
    await heading.waitFor();
    expect(await heading.evaluate((one) => one.matches(":focus"))).toBe(true);
    await page.getByRole("button", { name: "Terug", exact: true }).click();
    expect(await story(page).inputValue()).toBe(STORY);
    await context.close();
  });

  it("says what is wrong once the rest is there to tell", async () => {
    const { page, context, arrive } = await waitingPage();
    await next(page).click();
    arrive();
    await page.getByRole("link", { name: words.fix["incident.kind"] ?? "" }).waitFor();
    await context.close();
  });

  it.each([
    ["nl", words, embed, "Verder"],
    ["en", inEnglish.firstReport, english, "Continue"],
  ] as const)(
    "says in %s that the rest does not arrive, keeps what was typed, and tries again",
    async (lang, text, own, on) => {
      const { page, context } = await openPage(browser);
      await page.route(REST, (route) => route.abort());
      await page.goto(elements.page(form, { lang }));
      await story(page, text).fill(STORY);
      await page.getByText(own.restNotLoaded).waitFor();
      await expectGoodLooks(page, `embed-first-page-alone-${lang}`);
      await page.getByRole("button", { name: on, exact: true }).click();
      await page.getByText(own.restNotLoaded).waitFor();
      expect(await story(page, text).inputValue()).toBe(STORY);
      await page.reload();
      await page.getByText(own.restNotLoaded).waitFor();
      await page.unroute(REST);
      await page.getByRole("button", { name: own.again, exact: true }).click();
      await expect.poll(() => story(page, text).inputValue()).toBe(STORY);
      await page.getByLabel(text.kinds["sent-by-mistake"]).check();
      await page.getByRole("button", { name: on, exact: true }).click();
      await page.getByRole("heading", { name: text.questions.timeline }).waitFor();
      await context.close();
    },
  );
});
