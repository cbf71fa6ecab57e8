import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { goTo, hook, siteInBrowser } from "./kit/site-in-browser.ts";

const { site, visit } = siteInBrowser();

/** All that could make one button stand out over another. */
const looksOf = (page: Page, action: string) =>
  hook(page, "banner")
    .locator(`[data-bijsluiter-consent="${action}"]`)
    .evaluate((button) => {
      const { fontSize, fontWeight, fontFamily, color, backgroundColor, borderColor, opacity } =
        getComputedStyle(button);
      const { width, height, y } = button.getBoundingClientRect();
      const layer = button.parentElement?.className;
      return {
        tag: button.tagName,
        width,
        height,
        y,
        layer,
        fontSize,
        fontWeight,
        fontFamily,
        color,
        backgroundColor,
        borderColor,
        opacity,
      };
    });

/** What this origin keeps in the browser. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    tab: sessionStorage.length,
    local: localStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
const nothing = { cookie: "", tab: 0, local: 0, databases: 0 };

// EDPB Cookie Banner Taskforce, report of 17 January 2023, and the nine rules of the AP on cookie banners.
it("a no is as easy as a yes: same element, size, font, colours and layer, and never further away", async () => {
  const { page, context } = await visit();
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 320, height: 700 },
    { width: 568, height: 256 },
  ]) {
    await page.setViewportSize(viewport);
    const [no, yes] = [await looksOf(page, "reject"), await looksOf(page, "accept")];
    expect(no).toEqual({ ...yes, width: no.width });
    expect(Math.abs(no.width - yes.width)).toBeLessThan(2);
    expect(no.y + no.height).toBeLessThanOrEqual(viewport.height);
  }
  await context.close();
});

it("the first layer says who asks, for which purposes and how a yes is withdrawn", async () => {
  const { page, context } = await visit();
  const words = await hook(page, "banner").textContent();
  for (const part of [
    "Leerplein Media B.V.",
    "Bezoek tellen",
    "Filmpjes van FilmPlein",
    "Intrekken kan altijd",
  ])
    expect(words).toContain(part);
  await context.close();
});

it("nothing is ticked beforehand, and a purpose on another ground has no box", async () => {
  const { page, context } = await visit();
  await hook(page, "choose").click();
  expect(await page.getByRole("checkbox").count()).toBe(2);
  expect(await page.locator(":checked").count()).toBe(0);
  expect(await hook(page, "panel").textContent()).toContain("Aangemeld blijven");
  await context.close();
});

it("before a choice nothing is kept and nothing is loaded, whatever else is done", async () => {
  const { page, context } = await visit();
  site().asked.length = 0;
  await page.mouse.wheel(0, 2000);
  await page.getByRole("link", { name: "Naar het einde" }).click();
  await hook(page, "open").click();
  await page.getByRole("checkbox").first().check();
  await page.keyboard.press("Escape");
  await hook(page, "choose").click();
  await hook(page, "close").click();
  await page.waitForTimeout(1500);
  expect(await kept(page)).toEqual(nothing);
  expect(site().asked).toEqual([]);
  expect(await page.locator("iframe").count()).toBe(0);
  await hook(page, "later").click();
  expect(await hook(page, "banner").count()).toBe(0);
  expect(await kept(page)).toEqual(nothing);
  await page.reload();
  await hook(page, "banner").waitFor();
  await context.close();
});

it("withdrawing takes no more clicks than giving, from a control that stays", async () => {
  const { page, context } = await visit();
  await hook(page, "accept").click();
  await page.locator("iframe").waitFor();
  expect(await hook(page, "banner").count()).toBe(0);
  await page.reload();
  await page.locator("iframe").waitFor();
  await hook(page, "withdraw").click();
  expect(await page.locator("iframe").count()).toBe(0);
  expect(await page.locator("script[src='/statistics.js']").count()).toBe(0);
  expect(await page.getByRole("status").textContent()).toBe("Uw toestemming is ingetrokken.");
  await page.reload();
  await hook(page, "gate").waitFor();
  expect(await page.locator("iframe").count()).toBe(0);
  expect(await hook(page, "banner").count()).toBe(0);
  expect(await hook(page, "open").isVisible()).toBe(true);
  await context.close();
});

it("a no is remembered as long as a yes", async () => {
  const lifetimes = [];
  for (const action of ["reject", "accept"]) {
    const { page, context } = await visit();
    await hook(page, action).click();
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ sameSite: "Lax", path: "/" });
    lifetimes.push(Math.round(((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400));
    await goTo(page, site().page());
    expect(await hook(page, "banner").count()).toBe(0);
    await context.close();
  }
  expect(lifetimes).toEqual([400, 400]);
});

it("a new version asks again whoever said yes, and leaves in peace whoever said no", async () => {
  for (const [action, banners] of [
    ["accept", 1],
    ["reject", 0],
  ] as const) {
    const { page, context } = await visit();
    await hook(page, action).click();
    await goTo(page, site().page({ noticeVersion: "2" }));
    expect(await hook(page, "banner").count()).toBe(banners);
    expect(await page.locator("iframe").count()).toBe(0);
    await context.close();
  }
});

it("the language of the words is marked where it is not that of the page", async () => {
  const { page, context } = await visit({ language: "en" });
  expect(await page.locator("html").getAttribute("lang")).toBe("nl");
  expect(await hook(page, "banner").getAttribute("lang")).toBe("en");
  expect(await hook(page, "banner").locator("ul").getAttribute("lang")).toBe("nl");
  await context.close();
});
