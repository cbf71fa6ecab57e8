import { expect, it } from "vitest";
import { hook, siteInBrowser } from "./kit/site-in-browser.ts";

const { site, visit } = siteInBrowser();

it("nothing behind a gate is asked for before consent, and the script neither", async () => {
  site().asked.length = 0;
  const { page, context, complaints } = await visit();
  await page.waitForTimeout(300);
  expect(site().asked).not.toContain("/film");
  expect(site().asked).not.toContain("/statistics.js");
  await hook(page, "allow-always").click();
  await page.frameLocator("iframe").getByText("Film").waitFor();
  expect(site().asked).toContain("/film");
  expect(site().asked, "the other purpose").not.toContain("/statistics.js");
  expect(await hook(page, "banner").isVisible(), "still asks for the other").toBe(true);
  await hook(page, "accept").click();
  await page.locator("html[data-counted]").waitFor();
  expect(complaints, "also under Trusted Types").toEqual([]);
  await context.close();
});

it("once is this page view only, and keeps nothing", async () => {
  const { page, context } = await visit();
  await hook(page, "allow-once").click();
  await page.frameLocator("iframe").getByText("Film").waitFor();
  expect(await hook(page, "gate").getAttribute("data-state")).toBe("once");
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await hook(page, "allow-once").waitFor();
  expect(await page.locator("iframe").count()).toBe(0);
  await context.close();
});

it("what was shown once goes when everything is refused", async () => {
  const { page, context } = await visit();
  await hook(page, "allow-once").click();
  await page.locator("iframe").waitFor();
  await hook(page, "reject").click();
  await expect.poll(() => page.locator("iframe").count()).toBe(0);
  await context.close();
});
