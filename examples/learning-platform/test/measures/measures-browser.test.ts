import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodLooks } from "../kit/browser/look.ts";
import { type OpenSite, openSite } from "../kit/browser/open-site.ts";
import { places } from "../kit/places.ts";

describe.each(places.slice(0, 1))("measures in a browser, on %s", (_name, createPlace) => {
  let site: OpenSite;
  let page: Page;

  beforeAll(async () => {
    site = await openSite(createPlace);
    page = site.page;
  });
  afterAll(() => site.close());

  it("shows gaps, what lapses, certificates and who does what to the officer", async () => {
    await page.goto("/");
    await page.getByLabel("Rol in deze demo").selectOption("privacy-officer");
    await page.getByRole("link", { name: "Afspraken", exact: true }).click();
    await page.getByRole("link", { name: "Maatregelen", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Maatregelen" }).waitFor();
    for (const table of await page.getByRole("table").all())
      expect(await table.getByRole("row").count()).toBeGreaterThan(1);
    await expectGoodLooks(page);
    expect(site.complaints).toEqual([]);
  });

  it("is kept from who is no privacy officer", async () => {
    await page.getByLabel("Rol in deze demo").selectOption("docent");
    await page.getByRole("heading", { name: "Deze pagina is voor de privacy officer" }).waitFor();
  });
});
