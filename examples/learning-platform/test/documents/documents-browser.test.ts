import { readFile } from "node:fs/promises";
import { privacyInsert } from "@bijsluiter/core/inserts";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodLooks } from "../kit/browser/look.ts";
import { type OpenSite, openSite } from "../kit/browser/open-site.ts";
import { places } from "../kit/places.ts";

// `agreement.test.ts` and `privacy-check.test.ts` hold the same documents in every place.
describe.each(places.slice(0, 1))("the documents in a browser, on %s", (_name, createPlace) => {
  let site: OpenSite;
  let page: Page;

  beforeAll(async () => {
    site = await openSite(createPlace);
    page = site.page;
  });
  afterAll(() => site.close());

  const heading = (name: string | RegExp) => page.getByRole("heading", { name });
  const play = (role: string) => page.getByLabel("Rol in deze demo").selectOption(role);
  const download = async (name: string) => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name }).click();
    const file = await downloading;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };

  it("shows the insert to anybody, with what changed, and its findings to nobody", async () => {
    await page.goto("/");
    await page.getByRole("link", { name: "Privacy", exact: true }).click();
    await heading("Wat is er veranderd sinds 2 februari 2026?").waitFor();
    await page.getByText("Northern Helpdesk Inc.: nieuwe subverwerker.").waitFor();
    expect(await page.getByText("Hier moet u op letten").count()).toBe(0);
    await expectGoodLooks(page);
  });

  it("has an address for each reader, reached by keyboard", async () => {
    await page.getByRole("link", { name: "Ouder", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/privacy/ouder");
    await page.locator('[data-audience="parent"]').waitFor();
    await expectGoodLooks(page);
    await page.goto("/privacy/leerling");
    await page.locator('[data-audience="pupil"]').waitFor();
    await expectGoodLooks(page);
    await page.goto("/privacy/buurman");
    await heading("Deze pagina bestaat niet").waitFor();
  });

  it("speaks the language that the address asks for", async () => {
    await page.goto("/privacy/ouder?taal=en");
    await page.locator('[data-audience="parent"][lang="en"]').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    await page.getByRole("link", { name: "Nederlands" }).click();
    await page.locator('[data-audience="parent"][lang="nl"]').waitFor();
  });

  it("can be saved as data, and printed without the site around it", async () => {
    const file = await download("Bijsluiter downloaden (JSON)");
    expect(file.name).toBe("privacybijsluiter-leerplein-2026-2.json");
    expect(privacyInsert.safeParse(JSON.parse(file.bytes.toString())).success).toBe(true);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await page.emulateMedia({ media: "print" });
    const menu = await page.getByRole("navigation").filter({ visible: true }).count();
    const button = await page.getByRole("button", { name: "Afdrukken" }).isVisible();
    await page.emulateMedia({ media: "screen" });
    expect({ menu, button }).toEqual({ menu: 0, button: false });
  });

  it("shows the privacy officer what the insert asks attention for", async () => {
    await page.goto("/privacy");
    await play("privacy-officer");
    await page.getByText("Hier moet u op letten").click();
    await page.getByText("De termijn voor het melden van een datalek begint pas").waitFor();
    await expectGoodLooks(page);
  });

  it("shows the agreement: in short, held against two lists, and what is coming", async () => {
    await page.getByRole("link", { name: "Afspraken", exact: true }).click();
    await heading("In het kort").waitFor();
    await page.getByText("uiterlijk 72 uur nadat de leverancier heeft vastgesteld").waitFor();
    for (const list of ["AVG, artikel 28", "Model Verwerkersovereenkomst 4.0"])
      await page.locator("summary", { hasText: list }).click();
    const law = page.getByRole("table").first();
    await law.getByRole("row", { name: /Schriftelijk Ontbreekt/ }).waitFor();
    await law.getByRole("row", { name: /f\. Hulp .* Deels aanwezig/ }).waitFor();
    await page.getByText("zaterdag 27 januari 2029").waitFor();
    await expectGoodLooks(page);
  });

  it("gives the agreement as Word and the days as a calendar", async () => {
    const word = await download("Word (DOCX)");
    expect(word.name).toBe("VO-2026-014.docx");
    expect(Object.keys(unzipSync(word.bytes))).toContain("word/document.xml");
    const calendar = await download("In uw agenda zetten (.ics)");
    expect(calendar.bytes.toString()).toContain("BEGIN:VEVENT");
  });

  it("asks for a signed copy by keyboard: says what is wrong, then sends", async () => {
    await page.getByLabel("Uw e-mailadres").fill("geen adres");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("Kies uw schoolbestuur.").waitFor();
    await page.getByRole("alert").getByText("Vul een e-mailadres in").waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("alert");
    await expectGoodLooks(page);
    await page.getByLabel("Schoolbestuur").selectOption("Scholengroep Noorderlicht");
    await page.getByLabel("Uw naam").fill("S. Yilmaz");
    await page.getByLabel("Uw functie").fill("functionaris gegevensbescherming");
    await page.getByLabel("Uw e-mailadres").fill("s.yilmaz@dewilgen.example");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("een andere overeenkomst").waitFor();
    await page.getByLabel("Schoolbestuur").selectOption("Stichting De Wilgen");
    await page.getByLabel("Uw e-mailadres").press("Enter");
    await page.getByText("Uw aanvraag is ontvangen").waitFor();
    await page.getByText("GE-0001").waitFor();
    await expectGoodLooks(page);
    await page.getByRole("link", { name: "Bekijk het bericht in het postvak" }).click();
    await heading("Getekend exemplaar gevraagd: VO-2026-014 (GE-0001)").waitFor();
    await expectGoodLooks(page);
  });

  it("records who assessed and who signed, until the agreement is in force", async () => {
    await page.goto("/verwerkersovereenkomst");
    for (const step of [
      /S\. Yilmaz begint met beoordelen/,
      /heeft de tekst beoordeeld/,
      /tekent voor het bestuur/,
      /tekent voor Leerplein/,
      /gaat gelden/,
    ])
      await page.getByRole("button", { name: step }).click();
    await page.getByText("Beide partijen hebben getekend").waitFor();
    await heading(/Ondertekend: M\. Bakker|Getekend: M\. Bakker|M\. Bakker/).waitFor();
    await expectGoodLooks(page);
  });

  it("keeps the agreement from who does not act for the board", async () => {
    await play("docent");
    await heading("Deze pagina is voor de privacy officer").waitFor();
  });

  it("made the browser complain about nothing, and ask nothing of other places", () => {
    expect(site.complaints).toEqual([]);
  });
});
