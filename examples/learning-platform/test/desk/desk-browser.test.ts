import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodLooks, keepScreenshots } from "../kit/browser/look.ts";
import { type OpenSite, openSiteRefused } from "../kit/browser/open-site.ts";
import { places } from "../kit/places.ts";

describe.each(places.slice(0, 1))("the desk in a browser, on %s", (_name, createPlace) => {
  let site: OpenSite;
  let page: Page;

  beforeAll(async () => {
    site = await openSiteRefused(createPlace);
    page = site.page;
    await page.getByLabel("Rol in deze demo").selectOption("servicedesk");
    await page.getByRole("link", { name: "Berichten", exact: true }).click();
  });
  afterAll(() => site.close());

  it("explains what was found in text and workbook, without the number", async () => {
    await page.getByRole("heading", { name: "Dit bericht gaat versleuteld weg" }).waitFor();
    await page.getByRole("button", { name: "Voorbeeld toevoegen: leerlingen.xlsx" }).click();
    const tip = page.getByRole("complementary", { name: "Wat er met deze mail gebeurt" });
    await tip.getByText("BSN, 3 keer").waitFor();
    expect(await tip.textContent()).not.toContain("111222333");
    await expectGoodLooks(page);
    await keepScreenshots(page, "desk");
  });

  it("holds it for who cannot be reached", async () => {
    await page.getByLabel("Aan", { exact: true }).selectOption("parent-2");
    await page.getByRole("heading", { name: "Dit bericht wacht op vrijgave" }).waitFor();
    await expectGoodLooks(page);
    await keepScreenshots(page, "desk-held");
    await page.getByRole("button", { name: "Versturen", exact: true }).click();
    await page.getByRole("heading", { name: "Tegengehouden" }).waitFor();
    await page.getByRole("button", { name: "Nog een mail" }).click();
  });

  it("hands it over in the portal, to be read once", async () => {
    await page.getByRole("button", { name: "Voorbeeld toevoegen: leerlingen.xlsx" }).click();
    await page.getByText("BSN, 3 keer").waitFor();
    await page.getByRole("button", { name: "Versturen", exact: true }).click();
    await page.getByRole("heading", { name: "Versleuteld klaargezet" }).waitFor();
    await expectGoodLooks(page);
    await page.getByRole("button", { name: "Speel Ouder 1 en lees het bericht" }).click();
    await page.getByRole("link", { name: "Post", exact: true }).click();
    await page.getByRole("link", { name: "Open het beveiligde bericht" }).waitFor();
    const [code = ""] = /\b\d{8}\b/.exec((await page.getByRole("main").textContent()) ?? "") ?? [];
    await expectGoodLooks(page);
    await keepScreenshots(page, "portal-post");
    await page.getByRole("link", { name: "Open het beveiligde bericht" }).click();
    await page.getByLabel("Code").fill("00000000");
    await page.getByRole("button", { name: "Bericht openen" }).click();
    await page.getByText("U kunt het nog 4 keer proberen.").waitFor();
    await expectGoodLooks(page);
    await page.getByLabel("Code").fill(code);
    await page.getByRole("button", { name: "Bericht openen" }).click();
    await page.getByText("Dit bericht is nu uit het portaal verwijderd.").waitFor();
    await page.getByText("BSN 111222333").waitFor();
    await expectGoodLooks(page);
    await keepScreenshots(page, "portal-message");
    await page.reload();
    await page.getByLabel("Code").fill(code);
    await page.getByRole("button", { name: "Bericht openen" }).click();
    await page.getByText("Dit bericht is er niet of niet meer.").waitFor();
    expect(site.complaints).toEqual([]);
  });
});
