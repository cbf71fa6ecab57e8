import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { exampleRoot } from "../../server/example-root.ts";
import type { RunningPlatform } from "../../server/start-platform.ts";
import { collectComplaints } from "../kit/browser/collect-complaints.ts";
import { expectGoodLooks, keepScreenshots } from "../kit/browser/look.ts";
import { expectMarksOnText } from "../kit/browser/marks.ts";
import { openBrowser } from "../kit/browser/open-browser.ts";
import { type Place, places } from "../kit/places.ts";
import { startTestPlatform } from "../kit/start-test-platform.ts";

let place: Place;
let platform: RunningPlatform;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const [, createPlace] = places[0] ?? [];
  if (!createPlace) throw new Error("No place.");
  place = await createPlace();
  const appDir = join(exampleRoot(), "dist", "test", "app");
  platform = await startTestPlatform(place, { APP_DIR: appDir });
  browser = await openBrowser();
  context = await browser.newContext({ locale: "nl-NL", baseURL: platform.url });
  page = await openPage();
});
afterAll(async () => {
  await browser.close();
  await platform.close();
  await place.remove();
});

/** The page for messages; `policy` is added to what the server asks of the browser. */
async function openPage(policy?: string): Promise<Page> {
  const opened = await context.newPage();
  opened.setDefaultTimeout(20_000);
  collectComplaints(opened, complaints);
  if (policy)
    await opened.route("**/bericht", async (route) => {
      const response = await route.fetch();
      const asked = response.headers()["content-security-policy"];
      const headers = { ...response.headers(), "content-security-policy": `${asked}; ${policy}` };
      await route.fulfill({ response, headers });
    });
  await opened.goto("/bericht");
  await opened.getByRole("heading", { name: "Bericht schrijven" }).waitFor();
  return opened;
}

const box = (on = page) => on.getByRole("textbox", { name: "Bericht" });
const choose = (name: string | RegExp, on = page) => on.getByRole("button", { name }).click();
const widget = (on = page) => on.locator(".bijsluiter-pii");
const isRead = (on = page) => on.locator('.bijsluiter-pii[data-state="current"]').waitFor();
const kinds = (on = page) =>
  on.locator("mark").evaluateAll((marks) => marks.map(({ dataset }) => dataset["kind"]));

describe("a message", () => {
  beforeEach(async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto("/bericht");
    await box().waitFor();
  });

  it("is empty at first", async () => {
    await expectGoodLooks(page);
  });

  it("has a mark exactly behind what looks like personal data", async () => {
    await choose("Een brief aan ouders");
    expect(await kinds()).toEqual(["iban", "bsn", "phone", "email"]);
    await page.getByText(/^4 dingen die op persoonsgegevens lijken/).waitFor();
    await expectMarksOnText(page);
    await expectGoodLooks(page);
    await keepScreenshots(page, "message");
    await choose("Een vraag aan de servicedesk");
    await expectMarksOnText(page);
  });

  it.each([
    ["at 320 px", async () => page.setViewportSize({ width: 320, height: 700 })],
    ["with larger letters", async () => setRootStyle("font-size", "200%")],
    ["with spaced letters", async () => setRootStyle("letter-spacing", "0.12em")],
    ["from right to left", async () => box().evaluate(setDirection, "rtl")],
  ])("keeps them there %s", async (_how, change) => {
    await choose("Een brief aan ouders");
    await change();
    await expectMarksOnText(page);
  });

  it("keeps them there where the page has rules of its own for a textarea", async () => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `textarea { font: 12px/1 monospace; padding: 30px; border: 5px solid; height: 40px }
         textarea { letter-spacing: 3px; overflow: scroll; white-space: pre; text-align: end }`,
      );
      document.adoptedStyleSheets = [sheet];
    });
    await choose("Een brief aan ouders");
    await expectMarksOnText(page);
  });

  it("follows what is typed, and says so when the typing stops", async () => {
    await box().pressSequentially("Mail jan@example.org");
    expect(await kinds()).toEqual(["email"]);
    await page.getByText("1 ding dat op persoonsgegevens lijkt: e-mailadres.").waitFor();
    await page.keyboard.press("Backspace");
    await page.keyboard.type("com, BSN 111222333");
    expect(await kinds()).toEqual(["email", "bsn"]);
    await expectMarksOnText(page);
  });

  it("is cleaned by keyboard alone, and the cleaning can be undone", async () => {
    const before = "Mail jan@example.org, BSN 111222333";
    await box().fill(before);
    await tabTo(/^Onleesbaar maken BSN/);
    await page.keyboard.press("Enter");
    expect(await box().inputValue()).toBe(before.replace("111222333", "[BSN]"));
    expect(await focused()).toMatch(/^Onleesbaar maken e-mailadres/);
    await page.keyboard.press("Enter");
    expect(await kinds()).toEqual([]);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    expect(await box().inputValue()).toBe(before);
    await tabTo(/^Tonen BSN/);
    await page.keyboard.press("Enter");
    expect(await selected()).toBe("111222333");
    await choose("Alles onleesbaar maken");
    expect(await kinds()).toEqual([]);
    expect(await box().inputValue()).toContain("[e-mailadres]");
  });

  it("is held for a question before it is sent with something in it", async () => {
    await box().fill("BSN 111222333");
    await choose("Versturen");
    await page.getByRole("heading", { name: "Wilt u dit zo versturen?" }).waitFor();
    await expectGoodLooks(page);
    await choose("Terug naar het bericht");
    expect(await box().evaluate((textarea) => textarea === document.activeElement)).toBe(true);
    await box().fill("Tot donderdag.");
    await choose("Versturen");
    await page.getByRole("heading", { name: "Uw bericht is klaar" }).waitFor();
    await expectGoodLooks(page);
    await choose("Nog een bericht");
  });

  it("is also in English", async () => {
    await choose("English");
    await choose("A question for the service desk");
    await page.getByText(/things that look like personal data/).waitFor();
    await expectGoodLooks(page);
    await choose("Nederlands");
  });
});

describe("a text of a megabyte", () => {
  it("is read in the one worker of the page", async () => {
    expect(page.workers()).toHaveLength(0);
    await choose(/1 MB/);
    await isRead();
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/^\/assets\/pii-worker-.+\.js$/),
    ]);
    expect(Number(await widget().getAttribute("data-found"))).toBeGreaterThan(1000);
    await page.locator('[role="status"]', { hasText: "dingen die op" }).waitFor();
  });

  it("keeps its marks under the text while it is scrolled and typed in", async () => {
    await box().evaluate((textarea: HTMLTextAreaElement) => {
      textarea.focus();
      textarea.setSelectionRange(600_000, 600_000);
    });
    await page.keyboard.type("\njan@example.org ");
    await isRead();
    await page.waitForFunction(
      () =>
        document.querySelector("mark") !== null && document.querySelectorAll("mark").length > 1000,
    );
    await expectMarksOnText(page);
    const frame = page.locator(".bijsluiter-pii-frame");
    for (const part of [0, 0.25, 1]) {
      await frame.evaluate((element, part) => {
        element.scrollTop = part * element.scrollHeight;
      }, part);
      await expectMarksOnText(page);
    }
    await choose(/^Tonen e-mailadres, regel 1,/);
    expect(await frame.evaluate((element) => element.scrollTop)).toBeLessThan(100);
    expect(page.workers()).toHaveLength(1);
  });

  it("ends its worker when the page is left", async () => {
    await page.getByRole("link", { name: "Vandaag" }).click();
    await expect.poll(() => page.workers().length, { timeout: 15_000 }).toBe(0);
  });

  it("needs a policy that allows workers of this site, and no more", async () => {
    const strict = await openPage("worker-src 'self'");
    await choose(/1 MB/, strict);
    await isRead(strict);
    expect(strict.workers()).toHaveLength(1);
    expect(complaints).toEqual([]);
    await strict.close();
  });

  it("is read in slices where no worker may run, and nothing else is different", async () => {
    const stricter = await openPage("worker-src 'none'");
    await choose(/1 MB/, stricter);
    await isRead(stricter);
    expect(Number(await widget(stricter).getAttribute("data-found"))).toBeGreaterThan(1000);
    expect(stricter.workers()).toHaveLength(0);
    expect(complaints.splice(0)).toEqual([expect.stringContaining("worker-src 'none'")]);
    await expectMarksOnText(stricter);
    await stricter.close();
  });
});

it("made the browser complain about nothing", () => {
  expect(complaints).toEqual([]);
});

const MOST_KEYS = 40;

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

async function tabTo(words: RegExp): Promise<void> {
  for (let press = 0; press < MOST_KEYS && !words.test(await focused()); press++)
    await page.keyboard.press("Tab");
  expect(await focused()).toMatch(words);
}

const selected = () =>
  box().evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
    value.slice(selectionStart, selectionEnd),
  );

/** Runs in the page. */
function setDirection(textarea: Element, direction: string): void {
  for (const layer of [textarea, textarea.previousElementSibling])
    layer?.setAttribute("dir", direction);
}

const setRootStyle = (name: string, value: string) =>
  page.evaluate(
    ([name = "", value = ""]) => document.documentElement.style.setProperty(name, value),
    [name, value],
  );
