import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { goTo, hook, siteInBrowser } from "./kit/site-in-browser.ts";
import type { Setup } from "./site/setup.ts";

const { site, visit } = siteInBrowser();

const films = (page: Page) => page.locator("iframe").count();
/** A second window of the same browser. Nothing looks at it or goes to it afterwards. */
async function secondWindow(page: Page, setup?: Partial<Setup>): Promise<Page> {
  const other = await page.context().newPage();
  await goTo(other, site().page(setup));
  return other;
}

it.each<readonly [string, Partial<Setup>, string | null]>([
  ["a cookie", {}, null],
  ["the tab", { storage: ["tab"] }, null],
  ["the tab and a server", { storage: ["tab", "server"] }, null],
  ["nothing", { storage: [] }, null],
  ["a cookie, without BroadcastChannel", {}, "BroadcastChannel"],
  ["the tab, without BroadcastChannel", { storage: ["tab"] }, "BroadcastChannel"],
  ["a cookie, without any storage", {}, "localStorage"],
])("a withdrawal closes every window at once, kept in %s", async (_where, setup, missing) => {
  const { page, context, complaints } = await visit(setup);
  if (missing) {
    await context.addInitScript((name) => {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("", "SecurityError");
        },
      });
    }, missing);
    await goTo(page, site().page(setup));
  }
  const other = await secondWindow(page, setup);
  const isAlone = setup.storage?.[0] === "tab" || setup.storage?.length === 0;
  for (const window of [page, other]) {
    // Where the yes is kept for both, the second window has it already.
    if (isAlone || window === page) await hook(window, "allow-always").click();
    await window.locator("iframe").waitFor();
  }
  await hook(page, "withdraw").click();
  const clicked = Date.now();
  await expect.poll(() => films(other), { interval: 20, timeout: 2000 }).toBe(0);
  expect(Date.now() - clicked).toBeLessThan(2000);
  expect(await films(page)).toBe(0);
  // What this window keeps itself says no too.
  await other.reload();
  await hook(other, "gate").waitFor();
  expect(await films(other)).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it("a yes opens the gates of the other window, and its banner goes", async () => {
  const { page, context } = await visit();
  const other = await secondWindow(page);
  await hook(page, "accept").click();
  await other.locator("iframe").waitFor();
  expect(await hook(other, "banner").count()).toBe(0);
  await context.close();
});

it("a no also ends what another window allowed once", async () => {
  const { page, context } = await visit();
  const other = await secondWindow(page);
  await hook(other, "allow-once").click();
  await other.locator("iframe").waitFor();
  await hook(page, "reject").click();
  await expect.poll(() => films(other)).toBe(0);
  await context.close();
});

it("preferences that are open elsewhere do not give back what was withdrawn", async () => {
  const { page, context } = await visit();
  await hook(page, "accept").click();
  const other = await secondWindow(page);
  await hook(other, "open").click();
  expect(await other.locator(":checked").count()).toBe(2);
  await hook(page, "withdraw").click();
  await expect.poll(() => other.locator(":checked").count()).toBe(0);
  await hook(other, "save").click();
  expect([await films(page), await films(other)]).toEqual([0, 0]);
  await context.close();
});

it("who was inside a gate that closes keeps the focus there", async () => {
  const { page, context } = await visit();
  const other = await secondWindow(page);
  await hook(other, "allow-always").click();
  await other.locator("iframe").focus();
  await page.locator("iframe").waitFor();
  await hook(page, "withdraw").click();
  await expect.poll(() => films(other)).toBe(0);
  expect(
    await other.evaluate(() => (document.activeElement as HTMLElement).dataset["bijsluiter"]),
  ).toBe("gate");
  await context.close();
});

it("when a yes expires, every open window closes by itself and asks again", async () => {
  const { page, context, complaints } = await visit();
  await hook(page, "accept").click();
  // Six months later, ten seconds before the last day is over in the Netherlands: time to open two windows.
  const setup = { now: "2027-05-20T23:59:50+02:00" };
  await goTo(page, site().page(setup));
  const other = await secondWindow(page, setup);
  expect([await films(page), await films(other)]).toEqual([1, 1]);
  for (const window of [page, other]) {
    await expect.poll(() => films(window), { interval: 50, timeout: 20_000 }).toBe(0);
    expect(await hook(window, "banner").isVisible()).toBe(true);
    expect(await window.locator("script[src='/statistics.js']").count()).toBe(0);
  }
  expect(complaints).toEqual([]);
  await context.close();
});

it("a machine that slept through the end of a yes looks again within a minute", async () => {
  const { page, context } = await visit();
  await hook(page, "accept").click();
  await page.clock.install();
  await goTo(page, site().page({ now: "2027-05-20T20:00:00+02:00" }));
  expect(await films(page)).toBe(1);
  // The clock went on, and no timer did.
  await page.evaluate(() => {
    const { now } = performance;
    performance.now = () => now.call(performance) + 8 * 3_600_000;
  });
  expect(await films(page)).toBe(1);
  await page.clock.runFor(61_000);
  await expect.poll(() => films(page)).toBe(0);
  await context.close();
});

it("a page that comes back by the back button looks again", async () => {
  const { page, context } = await visit();
  await hook(page, "accept").click();
  await page.locator("iframe").waitFor();
  const other = await secondWindow(page);
  await page.goto(site().page().replace("/?", "/film?"));
  await hook(other, "withdraw").click();
  await page.goBack();
  await hook(page, "gate").waitFor();
  await expect.poll(() => films(page)).toBe(0);
  await context.close();
});
