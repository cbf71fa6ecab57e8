import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodLooks } from "../kit/browser/look.ts";
import { type OpenSite, openSite } from "../kit/browser/open-site.ts";
import { places } from "../kit/places.ts";

describe.each(places.slice(0, 1))("the service in a browser, on %s", (_name, createPlace) => {
  let site: OpenSite;
  let page: Page;

  beforeAll(async () => {
    site = await openSite(createPlace);
    page = site.page;
  });
  afterAll(() => site.close());

  const heading = (name: string | RegExp) => page.getByRole("heading", { name });

  it("shows the uptime with its credit, and until when it can be claimed", async () => {
    await page.goto("/");
    await page.getByLabel("Rol in deze demo").selectOption("privacy-officer");
    await page.getByRole("link", { name: "Afspraken", exact: true }).click();
    await page.getByRole("link", { name: "Dienst", exact: true }).click();
    await heading("Beschikbaarheid").first().waitFor();
    await page.getByText(/^Een vergoeding van €.120,75 is aan te vragen tot en met/).waitFor();
    await page
      .getByRole("listitem")
      .filter({ hasText: /65 minuten$/ })
      .waitFor();
    await expectGoodLooks(page);
  });

  it("plans an exit, and gives it as a calendar", async () => {
    await page.getByRole("link", { name: "Vertrekplan" }).click();
    await heading("Vertrekplan").waitFor();
    await page
      .getByText("De clouddienst wist binnen de termijn van de overeenkomst. Nee.")
      .waitFor();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "In uw agenda zetten (.ics)" }).click();
    const text = await readFile(await (await downloading).path(), "utf8");
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(12);
    await page.getByLabel("Zo is het abonnement gekocht").selectOption("reseller");
    await page.getByText("Voor deze manier van kopen is dat niet bekend.").waitFor();
    await expectGoodLooks(page);
  });

  it("shows settings with their owner and their default", async () => {
    await page.getByRole("link", { name: "Instellingen" }).click();
    const row = page.getByRole("row", { name: /Aanmelden in twee stappen/ });
    expect(await row.textContent()).toMatch(/Aan \(gewijzigd\)UitLeverancier/);
    await page
      .getByText("Lessen opnemen. Er staat wie over de instelling gaat. Niet bekend.")
      .waitFor();
    await expectGoodLooks(page);
    expect(site.complaints).toEqual([]);
  });
});
