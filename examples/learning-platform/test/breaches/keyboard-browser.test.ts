import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exampleRoot } from "../../server/example-root.ts";
import type { RunningPlatform } from "../../server/start-platform.ts";
import { type Answered, firstReport } from "../kit/answer.ts";
import { openBrowser } from "../kit/browser/open-browser.ts";
import { type Place, places } from "../kit/places.ts";
import { startTestPlatform } from "../kit/start-test-platform.ts";

let place: Place;
let platform: RunningPlatform;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [, createPlace] = places[0] ?? [];
  if (!createPlace) throw new Error("No place.");
  place = await createPlace();
  const appDir = join(exampleRoot(), "dist", "test", "app");
  platform = await startTestPlatform(place, { APP_DIR: appDir });
  browser = await openBrowser();
  page = await browser.newPage({ baseURL: platform.url });
  page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await browser.close();
  await platform.close();
  await place.remove();
});

/** What has the focus: its name and value, or its words; and whether a ring shows where it is. */
const focus = () =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: element.name ?? "",
      value: element.value ?? "",
      type: element.type ?? "",
      words: element.textContent ?? "",
      ring: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
    };
  });

const MOST_KEYS = 120;

/** Presses Tab until the focus is on what fits, and holds every stop to showing where the focus is. */
async function tabTo(fits: (found: Awaited<ReturnType<typeof focus>>) => boolean): Promise<void> {
  for (let press = 0; press < MOST_KEYS; press++) {
    const found = await focus();
    if (fits(found))
      return expect(found.ring, `${found.name || found.words} has no ring`).toBe(true);
    await page.keyboard.press("Tab");
  }
  throw new Error("The keyboard cannot get there.");
}

/** Answers by keys alone. */
async function type(answers: Answered): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    for (const one of typeof value === "string" ? [value] : value) await press(name, one);
  }
}

async function press(name: string, value: string): Promise<void> {
  await tabTo(
    (found) => found.name === name && (found.type !== "checkbox" || found.value === value),
  );
  const { type: kind } = await focus();
  if (kind === "checkbox") return page.keyboard.press("Space");
  if (kind === "radio") {
    await page.keyboard.press("Space");
    for (let press = 0; press < MOST_KEYS && (await focus()).value !== value; press++)
      await page.keyboard.press("ArrowDown");
    return expect((await focus()).value).toBe(value);
  }
  if (kind === "select-one") {
    for (let press = 0; press < MOST_KEYS && (await focus()).value !== value; press++)
      await page.keyboard.press("ArrowDown");
    return expect((await focus()).value).toBe(value);
  }
  await page.keyboard.type(value);
  expect((await focus()).value).toBe(value);
}

async function pressOn(words: string): Promise<void> {
  await tabTo((found) => found.words === words);
  await page.keyboard.press("Enter");
}

it("does the whole way by keyboard, with the focus in sight at every stop", async () => {
  await page.goto("/");
  await page.getByRole("heading", { name: "Goedemiddag" }).waitFor();
  await page.keyboard.press("Tab");
  expect((await focus()).words).toBe("Naar de inhoud");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect((await focus()).words).toBe("Meld het, ook als u nog niet alles weet.");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Wat is er gebeurd?" }).waitFor();
  for (const answers of Object.values(firstReport)) {
    await type(answers);
    await pressOn("Verder");
  }
  await page.getByRole("heading", { name: "Klopt alles?" }).waitFor();
  await pressOn("Melding versturen");
  await page.getByRole("heading", { name: "Uw melding is binnen" }).waitFor();
  await pressOn("Bekijk het bericht in het postvak");
  await pressOn("Ga verder als privacy officer");
  await page.getByRole("heading", { name: /DL-2026-0001/ }).waitFor();
});
