import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodLooks, keepScreenshots } from "../kit/browser/look.ts";
import { type OpenSite, openSiteRefused } from "../kit/browser/open-site.ts";
import { places } from "../kit/places.ts";

let site: OpenSite;
let page: Page;
/** Requests that carry a body: none may, since the file stays here. */
const sent: string[] = [];

beforeAll(async () => {
  const [, createPlace] = places[0] ?? [];
  if (!createPlace) throw new Error("No place.");
  site = await openSiteRefused(createPlace);
  page = site.page;
  page.on("request", (request) => {
    if (request.postData() !== null) sent.push(request.url());
  });
});
afterAll(() => site.close());

const choose = (name: string, buffer: Buffer) =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/plain", buffer });
const status = (words: string) => page.getByRole("status").filter({ hasText: words }).waitFor();
const cellsOf = async (caption: RegExp) => {
  const rows = await page.getByRole("table", { name: caption }).locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) => (await row.locator("th, td").allTextContents()).join(" | ")),
  );
};

describe("a file", () => {
  it("is checked by column and kind, and goes nowhere", async () => {
    await page.getByRole("link", { name: "Berichten", exact: true }).click();
    await page.getByRole("link", { name: "Bestand nakijken" }).click();
    await page.getByRole("heading", { level: 1, name: "Bestand nakijken" }).waitFor();
    await expectGoodLooks(page);
    await page.getByRole("button", { name: "Probeer het met een verzonnen klassenlijst" }).click();
    await status("groep-7-blauw.csv is nagekeken.");
    expect((await cellsOf(/Soorten gegevens/)).sort()).toEqual([
      "BSN | 28",
      "e-mailadres | 28",
      "geboortedatum | 28",
      "naam van een persoon | 28",
    ]);
    const columns = await cellsOf(/Kolommen met persoonsgegevens \(28 rijen\)/);
    expect(columns.map((row) => row.split(" | ")[0])).toEqual([
      "leerlingnummer",
      "achternaam",
      "geboortedatum",
      "bsn",
      "email ouder",
      "cijfer rekenen",
      "dyslexie",
    ]);
    await expectGoodLooks(page);
    await keepScreenshots(page, "file");
    expect(page.workers()).toHaveLength(0);
    expect(sent).toEqual([]);
  });

  it("says what it cannot read, and what holds nothing", async () => {
    await choose("leeg.txt", Buffer.from("Tot donderdag."));
    await page.getByText("Niets gevonden dat op persoonsgegevens lijkt.").waitFor();
    await choose("brief.pdf", Buffer.from("%PDF-1.7 x"));
    await page.getByText("brief.pdf: een pdf, die deze pagina niet kan lezen").waitFor();
    await expectGoodLooks(page);
  });

  it("is dropped on the page as well", async () => {
    const files = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["bel 06-12345678"], "los.txt"));
      return transfer;
    });
    const place = page.getByRole("group", { name: "Kies een bestand, of sleep het hierheen" });
    await place.dispatchEvent("dragover", { dataTransfer: files });
    await place.dispatchEvent("drop", { dataTransfer: files });
    await status("los.txt is nagekeken.");
    expect(await cellsOf(/Soorten gegevens/)).toEqual(["telefoonnummer | 1"]);
  });

  it("is read in a worker, with progress, until it is cancelled", async () => {
    const line = "Jan;10000008;31-12-2012;jan@example.org;06-12345678\n";
    // From the disk: sent to the browser as bytes, so large a file takes longer than it takes to read.
    const folder = await mkdtemp(join(tmpdir(), "bijsluiter-file-"));
    const file = join(folder, "groot.csv");
    await writeFile(file, `naam;bsn;geboren;mail;tel\n${line.repeat(700_000)}`);
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole("progressbar", { name: "Voortgang" }).waitFor();
    await expect.poll(() => page.workers().length, { timeout: 20_000, interval: 20 }).toBe(1);
    await page.getByRole("button", { name: "Stoppen" }).click();
    await status("Gestopt. Er is niets bewaard.");
    await rm(folder, { recursive: true });
    await expect.poll(() => page.workers().length).toBe(0);
    await choose("daarna.txt", Buffer.from("BSN 111222333"));
    await status("daarna.txt is nagekeken.");
    expect(await cellsOf(/Soorten gegevens/)).toEqual(["BSN | 1"]);
  });

  it("made the browser complain about nothing, and sent nothing", () => {
    expect(site.complaints).toEqual([]);
    expect(sent).toEqual([]);
  });
});
