import type { BrowserContext, Page } from "playwright-core";
import { expect, it } from "vitest";
import { goTo, hook, siteInBrowser } from "./kit/site-in-browser.ts";

const { site, visit } = siteInBrowser();

const later = "2027-06-20T12:00:00+02:00";
const isAsked = (page: Page) => hook(page, "banner").count();
const isShown = (page: Page) => page.locator("iframe").count();
const cookieOf = async (context: BrowserContext) => {
  const [cookie] = await context.cookies();
  if (!cookie) throw new Error("No cookie.");
  return cookie;
};

it("a yes ends when the choice says so, however long the cookie lives", async () => {
  const { page, context } = await visit();
  await hook(page, "accept").click();
  const cookie = await cookieOf(context);
  await goTo(page, site().page({ now: "2027-05-20T12:00:00+02:00" }));
  expect([await isAsked(page), await isShown(page)], "six months, the last day").toEqual([0, 1]);
  await context.addCookies([{ ...cookie, expires: Date.now() / 1000 + 399 * 86_400 }]);
  await goTo(page, site().page({ now: later }));
  expect([await isAsked(page), await isShown(page)], "after it").toEqual([1, 0]);
  await context.close();
});

it("a no does not end", async () => {
  const { page, context } = await visit();
  await hook(page, "reject").click();
  await goTo(page, site().page({ now: later }));
  expect(await isAsked(page)).toBe(0);
  await context.close();
});

it.each<readonly [string, (value: string) => string]>([
  ["a no made a yes", (value) => value.replace(/^2:/, "0:")],
  ["a later moment", (value) => value.replace(/:(mw\w+):/, ":mzzzzzzz:")],
  ["another version", (value) => value.replace(":1:", ":2:")],
  ["cut off", (value) => value.slice(0, -3)],
  ["doubled", (value) => `${value}/${value}`],
  ["rubbish", () => "%E0%A4%A/0:NaN:::%"],
  ["empty", () => ""],
  ["of another program", () => '{"statistics":true,"video":true}'],
])("a cookie that was tampered with is no yes: %s", async (_what, change) => {
  const { page, context, complaints } = await visit();
  await hook(page, "reject").click();
  const cookie = await cookieOf(context);
  await context.addCookies([{ ...cookie, value: change(cookie.value) }]);
  await goTo(page, site().page());
  expect([await isAsked(page), await isShown(page)]).toEqual([1, 0]);
  expect(complaints).toEqual([]);
  await context.close();
});

it("of two mirrors, the one that is gone, older or says no wins", async () => {
  const setup = { storage: ["cookie", "tab"] } as const;
  const { page, context } = await visit(setup);
  await hook(page, "accept").click();
  const yes = (await cookieOf(context)).value;
  const reload = async () => {
    await goTo(page, site().page(setup));
    return [await isAsked(page), await isShown(page)];
  };
  expect(await reload(), "both say yes").toEqual([0, 1]);

  const tab = await page.evaluate(() => sessionStorage.getItem("bijsluiter-consent"));
  await context.clearCookies();
  expect(await reload(), "the cookie is gone").toEqual([1, 0]);

  await hook(page, "reject").click();
  expect(await reload(), "both say no").toEqual([0, 0]);
  await page.evaluate((text) => sessionStorage.setItem("bijsluiter-consent", text ?? ""), tab);
  expect(await reload(), "an old yes in the tab, a no in the cookie").toEqual([0, 0]);

  const cookie = await cookieOf(context);
  await context.addCookies([{ ...cookie, value: yes }]);
  await page.evaluate(() => sessionStorage.clear());
  expect(await reload(), "an old yes in the cookie, nothing in the tab").toEqual([1, 0]);
  await context.close();
});

it("two cookies of one name: both must say yes", async () => {
  const { page, context } = await visit();
  await hook(page, "accept").click();
  const cookie = await cookieOf(context);
  await context.addCookies([{ ...cookie, path: "/other" }]);
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the second of the name, as only a path makes it.
    document.cookie = "bijsluiter-consent=rubbish;path=/deep";
  });
  await goTo(page, site().page().replace("/?", "/deep/?"));
  expect([await isAsked(page), await isShown(page)]).toEqual([1, 0]);
  await context.close();
});

it("the cookie holds nobody's name or pseudonym, and no word of what is not asked", async () => {
  const { page, context } = await visit();
  await hook(page, "accept").click();
  const { value } = await cookieOf(context);
  expect(decodeURIComponent(value)).not.toMatch(/visitor|leerplein|cookies|sign-in/i);
  expect(value.length).toBeLessThan(120);
  await context.close();
});

it("another tab that withdraws is heard as soon as this one is looked at", async () => {
  const { page, context } = await visit();
  await hook(page, "accept").click();
  await page.locator("iframe").waitFor();
  const other = await context.newPage();
  await goTo(other, site().page());
  await hook(other, "withdraw").click();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(() => isShown(page)).toBe(0);
  await context.close();
});

it("without a place to keep it, a choice lasts as long as the page", async () => {
  const { page, context, complaints } = await visit({ storage: [] });
  await hook(page, "accept").click();
  await page.locator("iframe").waitFor();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  expect([await isAsked(page), await isShown(page)]).toEqual([0, 1]);
  await page.reload();
  await hook(page, "banner").waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it("Global Privacy Control says no beforehand, in memory only, and a choice here outweighs it", async () => {
  const { page, context } = await visit({ gpc: "1" });
  expect([await isAsked(page), await isShown(page)]).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
  await hook(page, "allow-always").click();
  expect(await isShown(page)).toBe(1);
  await goTo(page, site().page({ gpc: "1" }));
  expect(await isShown(page)).toBe(1);
  await context.close();
});

it("the signal is read from the browser, and a browser without it says nothing", async () => {
  const { page, context } = await visit();
  expect(await isAsked(page)).toBe(1);
  await context.addInitScript(() =>
    Object.defineProperty(navigator, "globalPrivacyControl", { value: true }),
  );
  await goTo(page, site().page());
  expect(await isAsked(page)).toBe(0);
  await context.close();
});

it("choices made offline wait, through a reload, and arrive once each, in order", async () => {
  const setup = { storage: ["cookie", "server"] } as const;
  const { page, context } = await visit(setup);
  site().taken.length = 0;
  await context.setOffline(true);
  await hook(page, "accept").click();
  await hook(page, "withdraw").click();
  await page.waitForTimeout(200);
  expect(site().taken).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.getItem("bijsluiter-consent-waiting"))).toContain(
    "given",
  );

  // The server is reached again, but is not well.
  site().answer = 503;
  await context.setOffline(false);
  await goTo(page, site().page(setup));
  await page.waitForTimeout(200);
  expect(site().taken).toEqual([]);

  site().answer = 201;
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect.poll(() => site().taken.length).toBe(2);
  expect(site().taken.map(({ choice }) => choice.state)).toEqual(["given", "withdrawn"]);
  expect(site().taken.map(({ key }) => key)).toEqual(site().taken.map(({ choice }) => choice.id));
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await page.waitForTimeout(200);
  expect(site().taken.length).toBe(2);
  expect(await page.evaluate(() => sessionStorage.getItem("bijsluiter-consent-waiting"))).toBe(
    "[]",
  );
  await context.close();
});
