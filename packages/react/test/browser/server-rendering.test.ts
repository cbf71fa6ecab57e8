import { expect, it } from "vitest";
import { goTo, hook, siteInBrowser } from "./kit/site-in-browser.ts";

const { site, visit } = siteInBrowser();
const setup = { isRendered: true } as const;

it("the banner is in the page before any script runs", async () => {
  const { page, context } = await visit(setup);
  const withoutScript = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  const plain = await withoutScript?.newPage();
  await plain?.goto(site().page(setup));
  expect(await plain?.getByRole("region").isVisible()).toBe(true);
  expect(await plain?.locator("iframe").count()).toBe(0);
  await withoutScript?.close();
  await context.close();
});

it.each([
  ["nobody chose", null, 1, 0],
  ["all was allowed", "accept", 0, 1],
  ["all was refused", "reject", 0, 0],
] as const)(
  "server and browser agree, and nothing flashes: %s",
  async (_what, action, banners, films) => {
    const { page, context, complaints } = await visit();
    if (action) await hook(page, action).click();
    const fromServer = await (await context.request.get(site().page(setup))).text();
    expect(fromServer.includes('data-bijsluiter-consent="banner"')).toBe(banners === 1);
    expect(fromServer.includes("<iframe")).toBe(films === 1);
    // Counts what comes and goes while the page gets to work.
    await context.addInitScript(() => {
      new MutationObserver((changes) => {
        for (const { addedNodes, removedNodes } of changes)
          for (const node of [...addedNodes, ...removedNodes])
            if (
              document.documentElement.dataset["parsed"] !== undefined &&
              node instanceof Element &&
              node.closest("#root, [data-bijsluiter-consent]")
            )
              document.documentElement.dataset["changed"] = node.outerHTML.slice(0, 80);
      }).observe(document, { childList: true, subtree: true });
      document.addEventListener("DOMContentLoaded", () => {
        document.documentElement.dataset["parsed"] = "";
      });
    });
    await goTo(page, site().page(setup));
    await page.waitForTimeout(300);
    expect(await hook(page, "banner").count()).toBe(banners);
    expect(await page.locator("iframe").count()).toBe(films);
    expect(await page.locator("html").getAttribute("data-changed")).toBeNull();
    expect(complaints).toEqual([]);
    await context.close();
  },
);

it("a yes that lapsed since is not in the page of the server", async () => {
  const { page, context } = await visit();
  await hook(page, "accept").click();
  const url = site().page({ ...setup, now: "2027-06-20T12:00:00+02:00" });
  const fromServer = await (await context.request.get(url)).text();
  expect(fromServer).not.toContain("<iframe");
  expect(fromServer).toContain('data-bijsluiter-consent="banner"');
  await context.close();
});
