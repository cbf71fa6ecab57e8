import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleRoot } from "../../server/example-root.ts";
import type { RunningPlatform } from "../../server/start-platform.ts";
import { answer, firstReport, next, restOfReport } from "../kit/answer.ts";
import { collectComplaints, isRefusal } from "../kit/browser/collect-complaints.ts";
import { goodLooksOn, keepScreenshots } from "../kit/browser/look.ts";
import { openBrowser } from "../kit/browser/open-browser.ts";
import { type Place, places } from "../kit/places.ts";
import { startTestPlatform } from "../kit/start-test-platform.ts";

/** The name or the text of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return element?.name || element?.className || element?.textContent;
  });

describe.each(places)("the whole way in a browser, on %s", (name, createPlace) => {
  const expectGoodLooks = goodLooksOn(name);
  let place: Place;
  let platform: RunningPlatform;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    place = await createPlace();
    const appDir = join(exampleRoot(), "dist", "test", "app");
    platform = await startTestPlatform(place, { APP_DIR: appDir });
    browser = await openBrowser();
    const context = await browser.newContext({ locale: "nl-NL", baseURL: platform.url });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    collectComplaints(page, complaints, isRefusal);
  });
  afterAll(async () => {
    await browser.close();
    await platform.close();
    await place.remove();
  });

  const heading = (name: string | RegExp) => page.getByRole("heading", { name });
  const summary = () => page.locator(".bijsluiter-error-summary");
  const menu = () => page.getByRole("navigation");
  const play = (role: string) => page.getByLabel("Rol in deze demo").selectOption(role);

  it("begins on the first page of the platform", async () => {
    await page.goto("/");
    await heading("Goedemiddag").waitFor();
    await page.getByText("vrijdag 20 november 2026", { exact: true }).waitFor();
    await expectGoodLooks(page);
    await page.getByRole("button", { name: "Alles weigeren" }).click();
  });

  it("shows that nothing is there yet", async () => {
    await play("privacy-officer");
    await page.getByRole("link", { name: "Postvak", exact: true }).click();
    await heading("Er is nog geen post").waitFor();
    await expectGoodLooks(page);
    await menu().getByRole("link", { name: "Datalekken" }).first().click();
    await heading("Het register is leeg").waitFor();
    await expectGoodLooks(page);
    await play("docent");
    await heading("Deze pagina is voor de privacy officer").waitFor();
    await expectGoodLooks(page);
    await page.goto("/nergens");
    await heading("Deze pagina bestaat niet").waitFor();
    await expectGoodLooks(page);
  });

  it("shows what falls due, what is late and why a record is still here", async () => {
    await play("privacy-officer");
    await menu().getByRole("link", { name: "Bewaren" }).click();
    await heading("Bewaren en vernietigen").waitFor();
    await page.getByRole("figure").waitFor();
    expect(await page.getByRole("table").count()).toBeGreaterThan(0);
    await page.getByRole("combobox").last().selectOption({ index: 1 });
    await expectGoodLooks(page);
    await play("docent");
  });

  it("opens the form, and moves the focus to its title", async () => {
    await menu().getByRole("link", { name: "Datalek melden" }).click();
    await heading("Wat is er gebeurd?").waitFor();
    expect(await focused(page)).toBe("Datalek melden");
    expect(await page.title()).toBe("Wat is er gebeurd? – Datalek melden – Leerplein");
    await expectGoodLooks(page);
  });

  it("puts the focus on what is wrong, and leads from there to each field", async () => {
    await answer(page, { "incident.summary": "Kort" });
    await next(page);
    await summary().waitFor();
    expect(await focused(page)).toContain("bijsluiter-error-summary");
    await expectGoodLooks(page);
    const links = summary().getByRole("link");
    const names = [];
    for (let at = 0; at < (await links.count()); at++) {
      await links.nth(at).click();
      names.push(await focused(page));
    }
    expect(names).toEqual(["incident.kind", "incident.summary"]);
    await answer(page, firstReport.incident);
    await next(page);
    await heading("Wanneer merkte u het?").waitFor();
    await expectGoodLooks(page);
  });

  it("refuses the hour that March skips, and asks which hour in October", async () => {
    await answer(page, {
      "timeline.discoveredAt.when": "other",
      "timeline.discoveredAt.day": "29",
      "timeline.discoveredAt.month": "3",
      "timeline.discoveredAt.year": "2026",
      "timeline.discoveredAt.hour": "2",
      "timeline.discoveredAt.minute": "30",
    });
    await next(page);
    await summary().getByText("Dit uur bestond niet").waitFor();
    await answer(page, {
      "timeline.discoveredAt.day": "25",
      "timeline.discoveredAt.month": "10",
    });
    await next(page);
    await summary().getByText("Kies welk uur u bedoelt").waitFor();
    await expectGoodLooks(page);
    await answer(page, { "timeline.discoveredAt.which": "1" });
    await next(page);
    await heading("Van wie zijn de gegevens?").waitFor();
    await page.getByRole("button", { name: "Terug" }).click();
    await answer(page, firstReport.timeline);
    await next(page);
    await heading("Van wie zijn de gegevens?").waitFor();
    await expectGoodLooks(page);
  });

  it("keeps a draft that outlives the page, and says so", async () => {
    await answer(page, firstReport.people);
    await page.getByText(/Concept opgeslagen om 15:3\d/).waitFor();
    const drafts = () => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    await expect.poll(drafts).toContain("pupil");
    await page.reload();
    await page.getByText(/Uw concept van vrijdag 20 november 2026 15:3\d is teruggezet/).waitFor();
    await heading("Van wie zijn de gegevens?").waitFor();
    expect(await page.isChecked('[name="people.categories"][value="pupil"]')).toBe(true);
    expect(await page.isChecked('[name="people.count.open"]')).toBe(true);
    await keepScreenshots(page, "form");
    await expectGoodLooks(page);
    await next(page);
  });

  it("reads the file that leaked on this computer, and ticks what is in it", async () => {
    await heading("Wat voor gegevens zijn het?").waitFor();
    await page.getByLabel("Hebt u het bestand nog?").setInputFiles({
      name: "uitslagen.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("naam;email;cijfer\nJan;jan@example.org;7\n"),
    });
    await page.getByText(/^Dit is gevonden in het bestand en ingevuld/).waitFor();
    expect(await page.isChecked('[name="data.categories"][value="contact"]')).toBe(true);
    await expectGoodLooks(page);
  });

  it.each([
    ["data", "Wat voor gegevens zijn het?"],
    ["measures", "Wat hebt u al gedaan?"],
    ["contact", "Hoe bereiken we u?"],
  ] as const)("asks about %s: %s", async (step, question) => {
    await heading(question).waitFor();
    await expectGoodLooks(page);
    await answer(page, firstReport[step]);
    await next(page);
  });

  it("lets all answers be checked, and says how much stays open", async () => {
    await heading("Klopt alles?").waitFor();
    await page.getByText("13 vragen staan nog open.").waitFor();
    await page.getByText("vrijdag 20 november 2026 14:05").waitFor();
    await expectGoodLooks(page);
  });

  it("sends the report and gives a receipt that says what happens now", async () => {
    await page.getByRole("button", { name: "Melding versturen" }).click();
    await heading("Uw melding is binnen").waitFor();
    await page.getByText("DL-2026-0001", { exact: true }).waitFor();
    await page.getByText(/Dat gebeurt uiterlijk maandag 23 november 2026 om 14:05 uur/).waitFor();
    await page.getByRole("link", { name: "Naar Vandaag" }).waitFor();
    await keepScreenshots(page, "receipt");
    await expectGoodLooks(page);
  });

  it("shows the notice in the post of the board", async () => {
    await page.getByRole("link", { name: "Bekijk het bericht in het postvak" }).click();
    await page.getByRole("button", { name: "Ga verder als privacy officer" }).click();
    await heading(/DL-2026-0001/).waitFor();
    await page.getByText(firstReport.incident["incident.summary"]).waitFor();
    await expectGoodLooks(page);
  });

  it("shows the privacy officer every clock, and that the register is intact", async () => {
    await play("privacy-officer");
    await menu().getByRole("link", { name: "Datalekken" }).first().click();
    await page.getByText("Het register klopt: 2 regels gecontroleerd").waitFor();
    await page.getByRole("link", { name: /^Vul aan wat nog niet bekend is: / }).waitFor();
    const row = page.getByRole("row", { name: /DL-2026-0001/ });
    await row.getByText(/nog 2 dagen en 22 uur/).waitFor();
    await row.getByText("Aanvullen").waitFor();
    await expectGoodLooks(page);
    await page.getByLabel("Toon").selectOption("late");
    await page.getByText("Er zijn geen datalekken die hieraan voldoen.").waitFor();
    await expectGoodLooks(page);
    await page.getByRole("button", { name: "Toon alle datalekken" }).click();
    await page.getByLabel("Zoek op woord, bestuur of kenmerk").fill("0001 wilgen");
    await page.getByText("1 datalek", { exact: true }).waitFor();
    await page.getByLabel("Zoek op woord, bestuur of kenmerk").fill("nergens te vinden");
    await page.getByText("0 datalekken", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Toon alle datalekken" }).click();
    await expect
      .poll(() => page.getByLabel("Zoek op woord, bestuur of kenmerk").inputValue())
      .toBe("");
    await page.getByText("1 datalek", { exact: true }).waitFor();
  });

  it("shows one breach with its facts, its history, and what is odd about the agreed term", async () => {
    await page
      .getByRole("row", { name: /DL-2026-0001/ })
      .getByRole("link")
      .click();
    await page.getByText("13 vragen open").waitFor();
    await page.getByText("Op tijd gedaan").waitFor();
    await page.getByText("Eerste melding, nog niet volledig").waitFor();
    await expectGoodLooks(page);
    await page.getByRole("link", { name: /Lees het bericht/ }).click();
    await page.getByText("De afgesproken termijn loopt pas vanaf het vaststellen").waitFor();
    await expectGoodLooks(page);
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Platte tekst, Nederlands" }).click();
    const file = await (await downloading).path();
    expect(await readFile(file, "utf8")).toContain(firstReport.measures["measures.taken"]);
  });

  it("says so when a breach is not in the register", async () => {
    await page.goto("/register/DL-2026-9999");
    await heading("Deze pagina bestaat niet").waitFor();
    await expectGoodLooks(page);
    await page.goto("/register/DL-2026-0001");
  });

  it("records a decision, once its reasons are given", async () => {
    await page.getByRole("link", { name: "Leg vast wat het bestuur besluit" }).click();
    await heading("Wat besloot het bestuur?").waitFor();
    await page.getByRole("button", { name: "Vastleggen" }).click();
    await heading("Dit is nog niet vastgelegd").waitFor();
    expect(await focused(page)).toContain("bijsluiter-error-summary");
    await summary().getByRole("link", { name: "Vul dit in." }).click();
    expect(await focused(page)).toBe("reasons");
    await expectGoodLooks(page);
    await page.getByLabel("Dag", { exact: true }).fill("31");
    await page.getByLabel("Waarom").fill("De gegevens zijn bij een school gebleven.");
    await page.getByRole("button", { name: "Vastleggen" }).click();
    await summary().getByText("Vul een datum en tijd in die bestaan").waitFor();
    await page.getByLabel("Dag", { exact: true }).fill("20");
    await page.getByRole("button", { name: "Vastleggen" }).click();
    await page.getByText("Vastgelegd in het register.").waitFor();
    await heading("Besluit genomen").waitFor();
    await page.reload();
    await heading("Besluit genomen").waitFor();
    expect(await page.getByText("Vastgelegd in het register.").count()).toBe(0);
  });

  it("makes the report complete by a follow-up, of which the board hears too", async () => {
    await page.getByRole("link", { name: "Vul aan wat nog niet bekend is" }).click();
    await heading("Wat is er nieuw?").waitFor();
    await expectGoodLooks(page);
    await answer(page, { "news.note": "Alles wat nog open stond, is nu bekend." });
    await next(page);
    for (const answers of Object.values(restOfReport)) {
      await page
        .locator(`[name^="${Object.keys(answers)[0]}"]`)
        .first()
        .waitFor();
      await expectGoodLooks(page);
      await answer(page, answers);
      await next(page);
    }
    await heading("Zijn er bestanden bij deze melding?").waitFor();
    const files = page.getByLabel("Bestanden kiezen");
    await files.setInputFiles({
      name: "scherm.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7 made up"),
    });
    await page.getByText("Opgeslagen", { exact: true }).waitFor();
    await expectGoodLooks(page);
    await next(page);
    await heading("Klopt alles?").waitFor();
    await expectGoodLooks(page);
    await page.getByRole("button", { name: "Melding versturen" }).click();
    await heading("Uw melding is ontvangen").waitFor();
    await expectGoodLooks(page);
    await page.getByRole("link", { name: "DL-2026-0001" }).click();
    await page.getByText("Volledig", { exact: true }).waitFor();
    await heading("Aanvulling")
      .or(page.getByText("Aanvulling", { exact: true }))
      .first()
      .waitFor();
    await page.getByRole("link", { name: "Postvak", exact: true }).click();
    await expect.poll(() => heading(/DL-2026-0001/).count()).toBe(2);
    await expectGoodLooks(page);
  });

  it("throws a draft away when asked, for good", async () => {
    await menu().getByRole("link", { name: "Datalekken" }).first().click();
    await page.getByRole("link", { name: "Datalek melden" }).click();
    await answer(page, { "incident.summary": "Dit is een concept dat weg moet." });
    await page.getByText(/Concept opgeslagen om/).waitFor();
    await page.getByRole("button", { name: "Concept wissen" }).click();
    await expectGoodLooks(page);
    await page.getByRole("button", { name: "Ja, alles wissen" }).click();
    await expect.poll(() => page.inputValue('[name="incident.summary"]')).toBe("");
    await page.reload();
    await heading("Wat is er gebeurd?").waitFor();
    expect(await page.inputValue('[name="incident.summary"]')).toBe("");
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it("speaks English when asked, and remembers it", async () => {
    await page.getByRole("button", { name: "English" }).click();
    await heading("Report a data breach").waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    await expectGoodLooks(page);
    await page.goto("/register");
    await heading("Data breaches").waitFor();
    await expectGoodLooks(page);
  });

  it("made the browser complain about nothing, and ask nothing of other places", () => {
    expect(complaints).toEqual([]);
  });
});
