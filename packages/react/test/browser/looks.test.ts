import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectGoodLooks } from "./kit/open-page.ts";
import { siteInBrowser } from "./kit/site-in-browser.ts";
import type { Setup } from "./site/setup.ts";

const { visit } = siteInBrowser();

const press = (page: Page, name: string) => page.getByRole("button", { name }).last().click();
const choose = async (page: Page) => {
  await press(page, "Zelf kiezen");
  await page.getByRole("dialog").waitFor();
};
const pick = async (page: Page, value: "yes" | "no") => {
  for (const radio of await page.locator(`[value=${value}]`).all()) await radio.check();
};
const fill = async (page: Page, value: "yes" | "no") => {
  await pick(page, value);
  await press(page, "Opslaan");
  await page.getByText(/keuzes zijn bewaard/).waitFor();
};

const states: readonly (readonly [string, Partial<Setup>, (page: Page) => Promise<unknown>])[] = [
  ["banner", {}, async () => undefined],
  ["banner-in-english", { language: "en" }, async () => undefined],
  ["banner-right-to-left", { direction: "rtl" }, async () => undefined],
  ["banner-of-parts", { parts: true }, async () => undefined],
  ["banner-from-the-server", { isRendered: true }, async () => undefined],
  ["preferences", {}, choose],
  ["preferences-right-to-left", { direction: "rtl" }, choose],
  [
    "preferences-after-a-yes",
    {},
    async (page) => {
      await press(page, "Alles toestaan");
      await press(page, "Uw toestemming");
      await page.getByRole("dialog").waitFor();
    },
  ],
  ["after-a-no", {}, (page) => press(page, "Alles weigeren")],
  ["after-a-yes", {}, (page) => press(page, "Alles toestaan")],
  [
    "after-withdrawal",
    {},
    async (page) => {
      await press(page, "Alles toestaan");
      await press(page, "Alles intrekken");
    },
  ],
  ["shown-once", {}, (page) => press(page, "Eén keer tonen")],
  ["images-for-a-parent", { images: "parent" }, async () => undefined],
  ["images-not-saved-yet", { images: "parent" }, (page) => pick(page, "yes")],
  ["images-not-saved-by-the-pupil", { images: "pupil" }, (page) => pick(page, "no")],
  ["images-waiting", { images: "parent" }, (page) => fill(page, "yes")],
  ["images-refused-by-the-pupil", { images: "pupil" }, (page) => fill(page, "no")],
  ["images-right-to-left", { images: "parent", direction: "rtl" }, async () => undefined],
];

it.each(states)(
  "axe finds nothing in any look, nothing scrolls sideways: %s",
  async (name, setup, reach) => {
    const { page, context, complaints } = await visit(setup);
    await reach(page);
    await expectGoodLooks(page, name);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

it("the banner covers at most half of the screen and is never cut off", async () => {
  const { page, context } = await visit();
  for (const [width, height] of [
    [1280, 800],
    [320, 700],
    [320, 480],
    [568, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    const box = await page.getByRole("region").boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(height / 2);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 0.5);
    for (const button of await page.getByRole("region").getByRole("button").all()) {
      const place = await button.boundingBox();
      expect(place?.y).toBeGreaterThanOrEqual(box?.y ?? 0);
      expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(height);
      expect(place?.height).toBeGreaterThanOrEqual(44);
    }
    // All of the text can be reached, by scrolling inside the banner.
    await page.getByRole("region").getByRole("link").scrollIntoViewIfNeeded();
    const link = await page.getByRole("region").getByRole("link").boundingBox();
    expect(link?.y).toBeGreaterThanOrEqual(box?.y ?? 0);
  }
  await context.close();
});

it("neither banner nor link is printed", async () => {
  const { page, context } = await visit();
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("region").isVisible()).toBe(false);
  expect(await page.locator('[data-bijsluiter-consent="link"]').isVisible()).toBe(false);
  await context.close();
});
