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
  await page.getByText(/keuzes zijn opgeslagen/).waitFor();
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

const manyPurposes = Array.from(
  { length: 9 },
  (_, at) => `Doel ${at + 1}: uw voortgang vergelijken`,
);
const screens = [
  [1280, 800],
  [320, 640],
  [320, 480],
  [360, 640],
  [568, 256],
  [768, 1024],
] as const;

it.each<readonly [string, Partial<Setup>]>([
  ["two purposes", {}],
  ["eleven purposes", { more: manyPurposes }],
  ["English", { language: "en" }],
  ["eleven purposes from the server", { more: manyPurposes, isRendered: true }],
])("the banner covers at most half of the screen and cuts nothing: %s", async (name, setup) => {
  const { page, context } = await visit(setup);
  const region = page.getByRole("region");
  for (const [width, height] of screens) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const { SCREENSHOTS } = process.env;
    const shot = `${SCREENSHOTS}/half-${name.replaceAll(" ", "-")}-${width}x${height}.png`;
    if (SCREENSHOTS) await page.screenshot({ path: shot });
    const box = await region.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(height / 2);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 0.5);
    for (const button of await region.getByRole("button").all()) {
      const place = await button.boundingBox();
      expect(place?.y).toBeGreaterThanOrEqual(box?.y ?? 0);
      expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(height);
      expect(place?.height).toBeGreaterThanOrEqual(44);
    }
    // Nothing is left to scroll to, and every line is whole.
    const hidden = await region.evaluate((banner) =>
      [banner, ...banner.querySelectorAll("*")]
        .filter(
          ({ scrollHeight, clientHeight, clientWidth, scrollWidth }) =>
            clientHeight > 0 && (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 60)),
    );
    expect(hidden, `${width}x${height}`).toEqual([]);
    // Where not all is said, it says where the rest is, and all of it is there.
    const words = await region.textContent();
    if (!words?.includes("Intrekken kan altijd") && setup.language !== "en") {
      expect(words).toMatch(/zie ‘Zelf kiezen’/);
      await region.getByRole("button", { name: "Zelf kiezen" }).click();
      const all = await page.getByRole("dialog").textContent();
      for (const part of ["Bezoek tellen", "Intrekken kan altijd", ...(setup.more ?? [])])
        expect(all).toContain(part);
      await page.keyboard.press("Escape");
    }
  }
  await context.close();
});

it("at 320x640 the usual banner says everything", async () => {
  const { page, context } = await visit({}, { viewport: { width: 320, height: 640 } });
  const words = await page.getByRole("region").textContent();
  for (const part of ["Leerplein Media B.V.", "Bezoek tellen", "Intrekken kan altijd"])
    expect(words).toContain(part);
  await context.close();
});

it("every target is at least 24 px, also beside small links of the page", async () => {
  const { page, context } = await visit({ links: true });
  await choose(page);
  const targets = page
    .locator("[data-bijsluiter], [data-bijsluiter-consent]")
    .locator("a, button, input");
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 640 });
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  }
  await page.keyboard.press("Escape");
  await press(page, "Alles weigeren");
  await page.locator("footer").scrollIntoViewIfNeeded();
  await expectGoodLooks(page, "small-links-beside-it");
  await context.close();
});

it("neither banner nor link is printed", async () => {
  const { page, context } = await visit();
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("region").isVisible()).toBe(false);
  expect(await page.locator('[data-bijsluiter="link"]').isVisible()).toBe(false);
  await context.close();
});
