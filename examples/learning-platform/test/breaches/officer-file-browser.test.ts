import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exampleRoot } from "../../server/example-root.ts";
import type { RunningPlatform } from "../../server/start-platform.ts";
import { collectComplaints, isRefusal } from "../kit/browser/collect-complaints.ts";
import { expectGoodLooks } from "../kit/browser/look.ts";
import { openBrowser } from "../kit/browser/open-browser.ts";
import { clientOf } from "../kit/client.ts";
import { type Place, places } from "../kit/places.ts";
import { completeReport } from "../kit/reports.ts";
import { startTestPlatform } from "../kit/start-test-platform.ts";

let place: Place;
let platform: RunningPlatform;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const reasons = "Wij hebben alle stukken samen bekeken.";

beforeAll(async () => {
  place = await places[0][1]();
  const appDir = join(exampleRoot(), "dist", "test", "app");
  platform = await startTestPlatform(place, { APP_DIR: appDir });
  await clientOf(platform.url, "docent").report(completeReport);
  browser = await openBrowser();
  const context = await browser.newContext({ locale: "nl-NL", baseURL: platform.url });
  await context.addCookies([
    { name: "leerplein-role", value: "privacy-officer", url: platform.url },
  ]);
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  collectComplaints(page, complaints, isRefusal);
  await page.goto("/register/DL-2026-0001");
  await page.getByRole("button", { name: "Alles weigeren" }).click();
});
afterAll(async () => {
  await browser.close();
  await platform.close();
  await place.remove();
});

const link = (name: string) => page.getByRole("link", { name, exact: true });
const heading = (name: string) => page.getByRole("heading", { name, exact: true });
const save = () => page.getByRole("button", { name: "Vastleggen" }).click();
const onFile = () => heading("Dossier DL-2026-0001").waitFor();
const { SCREENSHOTS } = process.env;
const keep = async (name: string) => {
  if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/${name}.png`, fullPage: true });
};

it("leads from the breach to its file, where nothing is assessed yet", async () => {
  await link("Naar de beoordeling en de plichten").click();
  await onFile();
  await page.getByText("Het risico is nog niet beoordeeld.").waitFor();
  await expectGoodLooks(page);
});

it("establishes the breach; what is not answered with yes is refused at its question", async () => {
  await link("Stel vast of het een datalek is").click();
  await page.getByLabel("Zijn er gegevens geraakt?").selectOption("Nog niet bekend");
  await save();
  await page
    .getByRole("link", { name: "Het is pas een datalek als alle drie de vragen met ja zijn" })
    .waitFor();
  await expectGoodLooks(page);
  await page.getByLabel("Zijn er gegevens geraakt?").selectOption("Ja");
  await save();
  await onFile();
});

it("assesses the risk, with what the report says filled in", async () => {
  await link("Beoordeel het risico").click();
  expect(await page.getByLabel("Studieresultaten").isChecked()).toBe(true);
  expect(await page.getByLabel("Finance").count()).toBe(0);
  await page.getByRole("textbox", { name: "Waarom" }).fill(reasons);
  await expectGoodLooks(page);
  await keep("officer-assess");
  await save();
  await onFile();
  await page.getByText("Dit wijst op een hoog risico voor mensen.").waitFor();
  await page.getByText("Dit is een hulpmiddel. Een mens beslist.").waitFor();
});

it("decides: a decision that contradicts the assessment does not stand", async () => {
  await link("Neem een besluit").click();
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByRole("textbox", { name: "Waarom u dit besluit" }).fill(reasons);
  await page.getByLabel("Melden bij de Autoriteit Persoonsgegevens").selectOption("Nee");
  await save();
  await page
    .getByRole("link", { name: "Het besluit past niet bij de eigen beoordeling." })
    .first()
    .waitFor();
  await page.getByLabel("Melden bij de Autoriteit Persoonsgegevens").selectOption("Ja");
  await save();
  await onFile();
});

it("tells the authority and the people, contains it and gives a duty an owner", async () => {
  const takes: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["Leg de melding bij de AP vast", async () => undefined],
    ["Leg vast hoe de mensen het horen", async () => undefined],
    [
      "Leg vast hoe de schade is beperkt",
      () => page.getByLabel("Welke maatregel?").fill("De export is gewist bij de andere school."),
    ],
  ];
  for (const [step, fill] of takes) {
    await link(step).click();
    await fill();
    await save();
    await onFile();
  }
  await page.getByText("Ook vastleggen", { exact: true }).click();
  await link("Wijs een plicht toe").click();
  await page.getByLabel("Wie zorgt ervoor?").fill("s.jansen");
  await save();
  await onFile();
  await page.getByText("Eigenaar: s.jansen").waitFor();
});

it("keeps evidence with its hash", async () => {
  await page.getByText("Ook vastleggen", { exact: true }).click();
  await link("Bewaar bewijs").click();
  await save();
  await page.getByRole("link", { name: "Kies een bestand dat niet leeg is." }).waitFor();
  await page.getByLabel("Bestand").setInputFiles({
    name: "logboek.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("14:05 export"),
  });
  await save();
  await onFile();
  await page.getByText(/^SHA-256 [0-9a-f]{64}$/).waitFor();
});

it("reviews and closes by the keyboard alone", async () => {
  const press = async (words: string) => {
    for (let turn = 0; turn < 120; turn += 1) {
      const found = await page.evaluate(() => document.activeElement?.textContent?.trim());
      if (found === words) return page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
    }
    throw new Error("The keyboard cannot get there.");
  };
  const type = async (name: string, words: string) => {
    for (let turn = 0; turn < 60; turn += 1) {
      const found = await page.evaluate(
        () => (document.activeElement as HTMLInputElement | null)?.name,
      );
      if (found === name) return page.keyboard.type(words);
      await page.keyboard.press("Tab");
    }
    throw new Error("The keyboard cannot get there.");
  };
  await press("Evalueer");
  await heading("Evalueer").waitFor();
  await type("measure", "Twee mensen controleren de lijst.");
  await press("Vastleggen");
  await onFile();
  await press("Sluit het dossier af");
  await heading("Sluit het dossier af").waitFor();
  await type("evaluation", "De nieuwe werkwijze is ingevoerd.");
  await press("Vastleggen");
  await onFile();
  await page.getByText("Stand: afgesloten.").waitFor();
  await page.getByText("Het dossier is 1 keer gelezen").waitFor();
  await expectGoodLooks(page);
  await keep("officer-file");
});

it("shows the notice in two languages beside each other", async () => {
  await page.goto("/register/DL-2026-0001/bericht/1");
  await heading("English").waitFor();
  for (const language of ["nl", "en"])
    await page.locator(`section[lang="${language}"] .letter`).waitFor();
  await expectGoodLooks(page);
  await keep("officer-notices");
});

it("takes a signal, shows figures and hands out the register", async () => {
  await page.goto("/register");
  await link("Leg een signaal vast").click();
  await page.getByLabel("Wat is er gezien?").fill("Een ouder ziet cijfers van een ander kind.");
  await expectGoodLooks(page);
  await save();
  await page.getByText("Vastgelegd als DL-2026-0002.").waitFor();
  await page.goto("/datalekken/cijfers");
  await page.getByRole("table", { name: "Per bestuur, 2026" }).waitFor();
  await expectGoodLooks(page);
  await page.goto("/register");
  const download = page.waitForEvent("download");
  await link("Download het getekende register").click();
  expect((await download).suggestedFilename()).toBe("datalekken-register.json");
  expect(complaints).toEqual([]);
});
