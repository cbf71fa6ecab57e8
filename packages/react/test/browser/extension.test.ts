import { expect, it } from "vitest";
import { followRule, isShowing, readRule } from "./kit/follow-rule.ts";
import { hook, siteInBrowser } from "./kit/site-in-browser.ts";

const { visit } = siteInBrowser();

it.each([
  ["nothing", { X: false }, 0],
  ["everything", { X: true }, 1],
])("an extension follows our rule for who wants %s", async (_what, wants, films) => {
  const { page, context } = await visit();
  const rule = await readRule();
  expect(await isShowing(page, rule)).toBe(true);
  await followRule(page, rule, wants);
  await expect.poll(() => hook(page, "banner").count()).toBe(0);
  expect(await isShowing(page, rule)).toBe(false);
  expect(await page.locator("iframe").count()).toBe(films);
  await page.reload();
  await hook(page, "gate").waitFor();
  expect(await hook(page, "banner").count()).toBe(0);
  await context.close();
});
