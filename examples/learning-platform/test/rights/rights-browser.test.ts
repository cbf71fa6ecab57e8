import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Role } from "../../shared/roles.ts";
import { expectGoodLooks, keepScreenshots } from "../kit/browser/look.ts";
import { type OpenSite, openSiteRefused } from "../kit/browser/open-site.ts";
import { places } from "../kit/places.ts";

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSiteRefused(places[0][1]);
  page = site.page;
});
afterAll(() => site.close());

const play = async (role: Role, path: string) => {
  await page.context().addCookies([{ name: "leerplein-role", value: role, url: site.url }]);
  await page.goto(path);
};
const link = (name: string | RegExp) => page.getByRole("link", { name });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const heading = (name: string | RegExp) => page.getByRole("heading", { name });
const save = () => button("Vastleggen").click();

/** Presses Tab until the focus is on a control with this name and value, or these words. */
async function tabTo(name: string, value?: string): Promise<void> {
  for (let press = 0; press < 120; press++) {
    const found = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      return [element.name || (element.textContent ?? ""), element.value ?? ""];
    });
    if (found[0] === name && (value === undefined || found[1] === value)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard cannot get to ${name}.`);
}

it("a parent asks by keys alone, and reads by when the answer comes", async () => {
  await play("parent-1", "/");
  await link("Vraag wat we van uw kind hebben").click();
  await heading("Vraag over gegevens").waitFor();
  await tabTo("Verstuur het verzoek");
  await page.keyboard.press("Enter");
  await heading("Er mist nog iets").waitFor();
  await expectGoodLooks(page);
  await keepScreenshots(page, "rights-form");
  await page.locator("h1").click();
  await tabTo("requester");
  await page.keyboard.press("ArrowDown");
  await tabTo("whom");
  await page.keyboard.type("Sem, 4C");
  await tabTo("kind");
  await page.keyboard.press("Space");
  await tabTo("scope", "all");
  await page.keyboard.press("Space");
  await tabTo("identity");
  await page.keyboard.press("Space");
  await tabTo("Verstuur het verzoek");
  await page.keyboard.press("Enter");
  await page.getByText("Het nummer is VZ-2026-005.").waitFor();
  await page
    .getByText(/Het antwoord komt uiterlijk maandag 21 december 2026/)
    .first()
    .waitFor();
  await expectGoodLooks(page);
});

it("the worksheet and the desk show every request with its day", async () => {
  await play("privacy-officer", "/");
  await link("Maak het plan en voer het uit: VZ-2026-003").waitFor();
  await link(/5 verzoeken open/).click();
  await heading("Verzoeken van mensen").waitFor();
  await page.getByText("nog 4 dagen").waitFor();
  await expectGoodLooks(page);
  await keepScreenshots(page, "rights-desk");
});

it("the conversation of a pupil of 16 is erased, told on, answered and proven", async () => {
  await link("Wissen, VZ-2026-003").click();
  await heading("Verzoek VZ-2026-003").waitFor();
  await button("Zoek alles op en maak een plan").click();
  await heading("Wat gaat weg en wat blijft").waitFor();
  await page.getByText("2 van 2 gevonden").first().waitFor();
  await expectGoodLooks(page);
  await keepScreenshots(page, "rights-plan");
  await button("Voer het plan uit").click();
  await page.getByText("4 van 4 gedaan.").waitFor();
  await button("Verteld aan TekstSpoor B.V.").click();
  await button("TekstSpoor B.V. heeft bevestigd").click();
  await page.getByText("bevestigd", { exact: true }).waitFor();
  await link("Maak het antwoord").click();
  await heading("Maak het antwoord").waitFor();
  await expectGoodLooks(page);
  await save();
  await page.getByText("Dit verzoek is afgerond.").waitFor();
  await expectGoodLooks(page);
  await keepScreenshots(page, "rights-done");
  const [proof] = await Promise.all([
    page.waitForEvent("download"),
    link("Download het bewijs (JSON)").click(),
  ]);
  expect(proof.suggestedFilename()).toBe("VZ-2026-003-bewijs.json");
});

it("a refusal names the duty; an extension is told", async () => {
  await page.goto("/verzoeken/VZ-2026-002");
  await button("Zoek alles op en maak een plan").click();
  await page.getByText("Er gaat niets weg.").waitFor();
  await page.getByText("Dit staat in: Uitvoeringsbesluit WVO 2020.").waitFor();
  await page.getByText("Ook mogelijk").click();
  await link("Weiger, met de reden").click();
  await save();
  await heading("Er klopt iets nog niet").waitFor();
  await expectGoodLooks(page);
  await keepScreenshots(page, "rights-refuse");
  await page.getByLabel("Op welke grond?").selectOption("duty-to-keep");
  await page.getByLabel("Waarom?").fill("Tot vijf jaar na het vertrek van school.");
  await save();
  await page.getByText("Dit verzoek is afgerond.").waitFor();
  await page.goto("/verzoeken/VZ-2026-001/stap/extend");
  await page.getByLabel("Waarom duurt het langer?").selectOption("complex");
  await page.getByLabel("Waarom?", { exact: true }).fill("Er zijn veel gesprekken.");
  await save();
  await page.getByText("Bericht dat het langer duurt").waitFor();
  await page.getByText(/deze telt/).waitFor();
});

it("a parent gets everything about a child as a letter and as data", async () => {
  await page.goto("/verzoeken/VZ-2026-004");
  await link("Stel vast wie het is").click();
  await page.getByLabel("Hoe is dat gezien?").selectOption("signed-in");
  await page.getByLabel("Om welke leerling gaat het?").selectOption("pupil-20e7");
  await page.getByLabel("Wie vraagt het?").selectOption("guardian-71b2");
  await save();
  for (const step of ["Begin met het verzoek", "Maak het antwoord"]) {
    await link(step).click();
    await heading(step).waitFor();
    await save();
    await heading("Verzoek VZ-2026-004").waitFor();
  }
  await play("parent-1", "/verzoek");
  await heading("Inzage: klaar").waitFor();
  await link("Gegevens (JSON)").waitFor();
  await expectGoodLooks(page);
  const [letter] = await Promise.all([page.waitForEvent("download"), link("Brief (Word)").click()]);
  expect(letter.suggestedFilename()).toMatch(/^VZ-2026-004-\d+\.docx$/);
  expect(site.complaints).toEqual([]);
});
