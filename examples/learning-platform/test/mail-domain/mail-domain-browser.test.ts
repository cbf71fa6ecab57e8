import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodLooks, keepScreenshots } from "../kit/browser/look.ts";
import { type OpenSite, openSiteRefused } from "../kit/browser/open-site.ts";
import { places } from "../kit/places.ts";

describe.each(places.slice(0, 1))("mail in our name in a browser, on %s", (_name, createPlace) => {
  let site: OpenSite;
  let page: Page;

  beforeAll(async () => {
    site = await openSiteRefused(createPlace);
    page = site.page;
    await page.getByLabel("Rol in deze demo").selectOption("privacy-officer");
    await page.getByRole("link", { name: "Afspraken", exact: true }).click();
    await page.getByRole("link", { name: "Mail", exact: true }).click();
  });
  afterAll(() => site.close());

  it("shows how the domain stands, with what to publish, asking nothing of a network", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).host));
    await page.getByRole("heading", { name: /^Kan leerplein\.example bewijzen/ }).waitFor();
    expect(await page.locator("[data-verdict]").count()).toBe(4);
    expect(await page.getByText("Publiceer als TXT-record").count()).toBeGreaterThan(0);
    await expectGoodLooks(page);
    expect(new Set(asked).size).toBeLessThanOrEqual(1);
  });

  it("turns dropped reports into a chart with a table behind it", async () => {
    await page.getByRole("link", { name: "Rapporten van ontvangers" }).click();
    await page.getByRole("button", { name: "Gebruik verzonnen rapporten" }).click();
    await page.getByText("30 bestanden gelezen, 30 rapporten gevonden.").waitFor();
    await page.getByText("1 rapport dubbel ontvangen", { exact: false }).waitFor();
    expect(await page.locator(".bijsluiter-mail-reports-chart rect").count()).toBeGreaterThan(28);
    await page.getByText("De grafiek als tabel").click();
    expect(
      await page.getByRole("table", { name: "E-mails per dag (UTC)" }).getByRole("row").count(),
    ).toBe(29);
    await page.getByText("De grafiek als tabel").click();
    await expectGoodLooks(page);
    await keepScreenshots(page, "mail-reports");
  });

  it("takes files from the hand, says what is wrong with one, and forgets all", async () => {
    await page.getByRole("button", { name: "Leegmaken" }).click();
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(["<!DOCTYPE x [<!ENTITY a 'b'>]><feedback/>"], "vreemd.xml"));
      data.items.add(new File(["Beste school"], "brief.txt"));
      return data;
    });
    await page.locator(".drop-zone").dispatchEvent("drop", { dataTransfer: transfer });
    await page.getByText("2 bestanden gelezen, 0 rapporten gevonden.").waitFor();
    await page.getByText(/documenttype/).waitFor();
    await expectGoodLooks(page);
    await page.getByRole("button", { name: "Leegmaken" }).click();
    await page.getByText("brief.txt").waitFor({ state: "detached" });
    expect(site.complaints).toEqual([]);
  });
});
