import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleRoot } from "../../server/example-root.ts";
import type { Role } from "../../shared/roles.ts";
import { answer, firstReport, next } from "../kit/answer.ts";
import { type OpenSite, openSite } from "../kit/browser/open-site.ts";
import { clientOf } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { incompleteReport } from "../kit/reports.ts";

const { PICTURES } = process.env;

/** What is sent or filed on paper, the most sheets that it may take, and a fact that it must have. */
const letters: readonly (readonly [string, Role, string, number, string])[] = [
  ["breach file", "privacy-officer", "/register/DL-2026-0001", 5, "Studievoortgang"],
  ["retention list", "privacy-officer", "/bewaren", 3, "1 augustus 2022"],
  ["agreement", "privacy-officer", "/verwerkersovereenkomst", 6, "VO-2026-014"],
  ["insert for the board", "privacy-officer", "/privacy", 8, "Wolkenhuis B.V."],
  ["insert for parents", "parent-1", "/privacy/ouder", 5, "Wolkenhuis B.V."],
  ["proof", "parent-1", "/bewijzen", 4, "Foto’s op sociale media"],
  ["receipt", "docent", "/datalek-melden", 2, "Kenmerk"],
];

describe.each(places.slice(0, 1))("on paper, on %s", (_name, createPlace) => {
  let site: OpenSite;
  let page: Page;

  beforeAll(async () => {
    site = await openSite(createPlace);
    page = site.page;
    await clientOf(new URL(site.url).origin, "docent").report(incompleteReport);
    await page.goto("/");
    await page.getByRole("button", { name: "Alles weigeren" }).click();
  });
  afterAll(() => site.close());

  it.each(letters)("a letter: the %s", async (name, role, path, most, fact) => {
    await page.context().addCookies([{ name: "leerplein-role", value: role, url: site.url }]);
    await page.goto(path);
    await page.locator("main h1").first().waitFor();
    await page.waitForLoadState("networkidle");
    if (name === "proof") {
      await page
        .getByRole("link", { name: /afdrukken|Bekijk/ })
        .first()
        .click();
      await page.waitForURL(/bewijzen\/.+/);
      await page.waitForLoadState("networkidle");
    }
    if (name === "receipt") {
      for (const [step, answers] of Object.entries(firstReport)) {
        await page.locator(`[data-step="${step}"]`).waitFor();
        await answer(page, answers);
        await next(page);
      }
      await page.getByRole("button", { name: "Melding versturen" }).click();
      await page.getByRole("heading", { name: "Uw melding is binnen" }).waitFor();
    }
    // Paper is white, also for who reads in the dark.
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const controls = page.locator("button, input, select, textarea, nav").filter({ visible: true });
    expect(await controls.count()).toBe(0);
    expect(await page.locator(".letterhead").isVisible()).toBe(true);
    expect(await page.locator("main").innerText()).toContain(fact);
    const ink = await page
      .locator("main h1")
      .first()
      .evaluate((one) => getComputedStyle(one).color);
    expect(ink).toBe("rgb(0, 0, 0)");
    await page.emulateMedia({ media: null, colorScheme: "light" });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(most);
    expect(pdf.toString("latin1")).toMatch(/\/MediaBox\s*\[0 0 59[45]\.?\d* 84[12]/);
    if (PICTURES) {
      const folder = resolve(exampleRoot(), PICTURES);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `print-${name.replaceAll(" ", "-")}.pdf`), pdf);
    }
  });
});
