import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contrast } from "../../../../packages/react/test/contrast.ts";
import { exampleRoot } from "../../server/example-root.ts";
import { type Role, roles } from "../../shared/roles.ts";
import { expectGoodLooks } from "../kit/browser/look.ts";
import { type OpenSite, openSiteRefused } from "../kit/browser/open-site.ts";
import { places } from "../kit/places.ts";

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

describe.each(places.slice(0, 1))("the frame of the site, on %s", (_name, createPlace) => {
  let site: OpenSite;
  let page: Page;

  beforeAll(async () => {
    site = await openSiteRefused(createPlace);
    page = site.page;
  });
  afterAll(() => site.close());

  const become = (role: Role) =>
    page.context().addCookies([{ name: "leerplein-role", value: role, url: site.url }]);

  /** The name of the site stands above, once, and what is said stands inside the frame. */
  async function expectFrame(of: Page, words: string | RegExp) {
    await of.getByText(words).filter({ visible: true }).first().waitFor();
    expect(await of.locator("header .brand").filter({ visible: true }).count()).toBe(1);
    const inside = of.locator("main").filter({ visible: true });
    expect(await inside.count()).toBe(1);
    expect(await inside.innerText()).toMatch(words);
    const left = await inside.evaluate((main) => {
      const first = main.querySelector("p, h1");
      return first?.getBoundingClientRect().left ?? 0;
    });
    expect(left).toBeGreaterThan(8);
  }

  it("is there at first load, while the server thinks", async () => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/api/session", async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto("/", { waitUntil: "domcontentloaded" });
    await expectFrame(page, /Bezig met laden…/);
    answer();
    await page.locator("main h1").waitFor();
    await page.unroute("**/api/session");
  });

  it("is there when nothing answers, and says what to do", async () => {
    await page.route("**/api/session", (route) => route.abort());
    await page.goto("/");
    await expectFrame(page, /Leerplein is even niet bereikbaar/);
    await expectGoodLooks(page);
    await page.unroute("**/api/session");
    await page.getByRole("button", { name: "Opnieuw proberen" }).click();
    await page.getByRole("heading", { name: "Goedemiddag Samira" }).waitFor();
  });

  it("is there without a script", async () => {
    const context = await page.context().browser()?.newContext({
      javaScriptEnabled: false,
      baseURL: site.url,
      viewport: narrow,
    });
    const bare = await context?.newPage();
    if (!bare) throw new Error("No browser.");
    await bare.goto("/datalek-melden");
    await bare.locator("noscript h1").waitFor();
    expect(await bare.locator("header .brand").filter({ visible: true }).count()).toBe(1);
    expect(await bare.locator("#app").isVisible()).toBe(false);
    expect(await bare.locator("noscript a[href^='mailto:']").first().isVisible()).toBe(true);
    await context?.close();
  });

  it.each([
    ["docent", "/nergens", /Deze pagina bestaat niet/],
    ["privacy-officer", "/register", /Het register is leeg/],
    ["privacy-officer", "/postvak", /Er is nog geen post/],
    ["servicedesk", "/meldingen", /U hebt nog geen datalek gemeld/],
  ] as const)("is there for %s where nothing is, at %s", async (role, path, words) => {
    await become(role);
    await page.goto(path);
    await page.locator("main h1").first().waitFor();
    await expectFrame(page, words);
  });

  it.each(roles)(
    "has at most six places in one row for %s, and a button for them on a phone",
    async (role) => {
      await become(role);
      await page.setViewportSize(wide);
      await page.goto("/");
      await page.locator("main h1").first().waitFor();
      const menu = page.getByRole("navigation", { name: "Hoofdmenu" });
      const links = await menu.getByRole("link").filter({ visible: true }).all();
      const tops = await Promise.all(links.map(async (link) => (await link.boundingBox())?.y));
      expect(links.length).toBeGreaterThan(0);
      const reporting = role === "docent" || role === "servicedesk" ? 1 : 0;
      expect(links.length).toBeLessThanOrEqual(6 + reporting);
      expect(Math.max(...tops.map(Number)) - Math.min(...tops.map(Number))).toBeLessThan(12);
      // Active by a line, and not by weight: no place moves when another one is.
      const weights = await Promise.all(
        links.map((link) => link.evaluate((one) => getComputedStyle(one).fontWeight)),
      );
      expect(new Set(weights.slice(0, links.length - reporting)).size).toBe(1);
      await page.setViewportSize({ width: 767, height: 640 });
      const button = page.getByRole("button", { name: "Menu" });
      expect(await button.isVisible()).toBe(true);
      expect(await menu.getByRole("link").first().isVisible()).toBe(false);
      await button.click();
      await menu.getByRole("link").first().waitFor();
      await page.setViewportSize(wide);
    },
  );

  it.each(["light", "dark"] as const)(
    "shows what is wrong in forced colours, %s",
    async (colorScheme) => {
      await become("docent");
      await page.emulateMedia({ colorScheme, forcedColors: "active" });
      await page.goto("/datalek-melden");
      await page.getByRole("button", { name: "Verder" }).click();
      await page.locator(".bijsluiter-error-summary").waitFor();
      const found = await page.evaluate(() => {
        const canvas = getComputedStyle(document.body).backgroundColor;
        return [
          ".bijsluiter-error-summary",
          ".bijsluiter-field[data-invalid]",
          "[aria-invalid] .bijsluiter-input, .bijsluiter-input[aria-invalid]",
        ].map((selector) => {
          const element = document.querySelector(selector);
          const { borderInlineStartColor, borderInlineStartWidth } = getComputedStyle(
            element ?? document.body,
          );
          return [canvas, borderInlineStartColor, borderInlineStartWidth] as const;
        });
      });
      for (const [canvas, edge, width] of found) {
        expect(contrast(canvas, edge)).toBeGreaterThan(3);
        expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(3);
      }
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    },
  );

  it("draws few things, small ones, and moves nothing for who asked for that", async () => {
    const parts = join(exampleRoot(), "app", "site", "parts");
    const picture = await readFile(join(parts, "picture.tsx"), "utf8");
    const drawings = picture.match(/tinted: "[^"]+",\s+lines: "[^"]+"/g) ?? [];
    expect(drawings).toHaveLength(3);
    for (const one of drawings) expect(one.length).toBeLessThan(4096);
    await become("docent");
    await page.goto("/");
    const tick = (motion: "reduce" | "no-preference") =>
      page.emulateMedia({ reducedMotion: motion }).then(() =>
        page.evaluate(() => {
          const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
          svg.setAttribute("class", "bijsluiter-tick");
          svg.setAttribute("data-drawn", "");
          document.body.append(svg);
          const { animationName, animationDuration } = getComputedStyle(svg);
          svg.remove();
          return [animationName, animationDuration];
        }),
      );
    expect(await tick("no-preference")).toEqual(["bijsluiter-draw", "0.15s"]);
    expect((await tick("reduce"))[0]).toBe("none");
    expect(site.complaints.filter((one) => !one.includes("ERR_FAILED"))).toEqual([]);
  });
});
