import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compactVerify, createLocalJWKSet } from "jose";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleRoot } from "../../server/example-root.ts";
import type { RunningPlatform } from "../../server/start-platform.ts";
import type { Role } from "../../shared/roles.ts";
import { collectComplaints } from "../kit/browser/collect-complaints.ts";
import { expectGoodLooks, keepScreenshots } from "../kit/browser/look.ts";
import { openBrowser } from "../kit/browser/open-browser.ts";
import { clientOf } from "../kit/client.ts";
import { type Place, places } from "../kit/places.ts";
import { startTestPlatform } from "../kit/start-test-platform.ts";

/** The words of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** Somebody at a computer of their own, and everything that was asked of a network there. */
interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly asked: string[];
}

// `consent.test.ts` holds the same choices in every place.
describe.each(places.slice(0, 1))("consent in a browser, on %s", (_name, createPlace) => {
  let place: Place;
  let platform: RunningPlatform;
  let browser: Browser;
  let filmUrl: string;
  const complaints: string[] = [];

  async function visitor(role: Role): Promise<Visitor> {
    const context = await browser.newContext({ locale: "nl-NL", baseURL: platform.url });
    // Also a banner that is gone before anyone could look.
    await context.addInitScript(() => {
      new MutationObserver(() => {
        if (document.querySelector('[data-bijsluiter-consent="banner"]'))
          Object.assign(window, { bannerWasThere: true });
      }).observe(document, { childList: true, subtree: true });
    });
    await context.addCookies([{ name: "leerplein-role", value: role, url: platform.url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const found: Visitor = { context, page, asked: [] };
    collectComplaints(page, complaints);
    page.on("request", (request) => found.asked.push(`${request.method()} ${request.url()}`));
    return found;
  }

  /** A member of the family who has said no to the cookies, on the page with the question about images. */
  async function atQuestion(role: Role): Promise<Visitor> {
    const found = await visitor(role);
    await found.page.goto("/beeldmateriaal");
    await found.page.getByRole("button", { name: "Alles weigeren" }).click();
    await found.page.getByRole("button", { name: "Opslaan" }).waitFor();
    return found;
  }

  const question = (page: Page, name: string, purpose: string) =>
    page
      .getByRole("region", { name: new RegExp(name) })
      .getByRole("group", { name: new RegExp(purpose) });
  const save = async (page: Page) => {
    await page.getByRole("button", { name: "Opslaan" }).click();
    await page.getByText(/keuzes zijn opgeslagen/).waitFor();
  };
  const filmAsked = ({ asked }: Visitor) => asked.some((request) => request.includes(filmUrl));
  const visitsAsked = ({ asked }: Visitor) =>
    asked.filter((request) => request.endsWith("/api/visits")).length;

  beforeAll(async () => {
    place = await createPlace();
    const appDir = join(exampleRoot(), "dist", "test", "app");
    platform = await startTestPlatform(place, { APP_DIR: appDir });
    browser = await openBrowser();
    filmUrl = (await clientOf(platform.url).get("/consent/demo")).body.filmUrl;
  });
  afterAll(async () => {
    await browser.close();
    await platform.close();
    await place.remove();
  });

  describe("a visitor", () => {
    let anyone: Visitor;
    beforeAll(async () => {
      anyone = await visitor("docent");
    });

    it("is asked at once, with a no as large as a yes, and nothing is loaded or kept before", async () => {
      const { page, context } = anyone;
      await page.goto("/filmpje");
      const banner = page.getByRole("region", {
        name: "Mogen we uw bezoek tellen en filmpjes tonen?",
      });
      await banner.waitFor();
      await page.getByRole("button", { name: "Altijd toestaan" }).waitFor();
      const size = async (name: string) => {
        const box = await banner.getByRole("button", { name }).boundingBox();
        return [box?.width, box?.height, box?.y].map((one) => Math.round(one ?? -1));
      };
      expect(await size("Alles weigeren")).toEqual(await size("Alles toestaan"));
      expect(filmAsked(anyone)).toBe(false);
      expect(visitsAsked(anyone)).toBe(0);
      expect((await context.cookies()).map(({ name }) => name)).toEqual(["leerplein-role"]);
      await expectGoodLooks(page);
      await keepScreenshots(page, "consent-banner");
    });

    it("says no by keyboard, and goes on where the page goes on", async () => {
      const { page } = anyone;
      await page.reload();
      await page.getByRole("button", { name: "Alles weigeren" }).waitFor();
      const stops = [];
      for (let press = 0; press < 4; press++) {
        await page.keyboard.press("Tab");
        stops.push(await focused(page));
      }
      expect(stops).toEqual([
        "Naar de inhoud",
        "Lees er meer over",
        "Alles weigeren",
        "Alles toestaan",
      ]);
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Enter");
      await page.getByText("Uw keuze is opgeslagen.").waitFor();
      expect(await focused(page)).not.toBe("");
      expect(filmAsked(anyone)).toBe(false);
      expect(visitsAsked(anyone)).toBe(0);
    });

    it("is not asked again, not even for a moment", async () => {
      const { page } = anyone;
      await page.reload();
      await page.getByRole("button", { name: "Eén keer tonen" }).waitFor();
      expect(await page.evaluate(() => "bannerWasThere" in window)).toBe(false);
      await expectGoodLooks(page);
    });

    it("sees a video once, and is asked again the next time", async () => {
      const { page } = anyone;
      const film = page.frameLocator("iframe").locator("video");
      await page.getByRole("button", { name: "Eén keer tonen" }).click();
      await film.waitFor();
      await expect
        .poll(() => film.evaluate((video: HTMLVideoElement) => video.readyState))
        .toBeGreaterThan(0);
      expect(filmAsked(anyone)).toBe(true);
      await page.reload();
      anyone.asked.length = 0;
      await page.getByRole("button", { name: "Altijd toestaan" }).waitFor();
      expect(filmAsked(anyone)).toBe(false);
    });

    it("allows it for good, and takes that back at one click on any page", async () => {
      const { page } = anyone;
      await page.getByRole("button", { name: "Altijd toestaan" }).click();
      await page.locator("iframe").waitFor();
      await page.reload();
      await page.locator("iframe").waitFor();
      await expectGoodLooks(page);
      await page.getByRole("button", { name: "Alles intrekken" }).click();
      await page.getByText("Uw toestemming is ingetrokken.").waitFor();
      await page.getByRole("button", { name: "Altijd toestaan" }).waitFor();
      expect(await page.locator("iframe").count()).toBe(0);
    });

    it("is counted once that is allowed, and no longer after", async () => {
      const { page } = anyone;
      const officer = clientOf(platform.url);
      const counted = async () => (await officer.get("/visits")).body.visits;
      expect(await counted()).toEqual([]);
      await page.getByRole("button", { name: "Uw toestemming" }).click();
      const dialog = page.getByRole("dialog", { name: "Uw toestemming" });
      await dialog.getByLabel("Bezoek tellen").check();
      await expectGoodLooks(page);
      await dialog.getByRole("button", { name: "Opslaan" }).click();
      await expect.poll(counted).toMatchObject([{ path: "/filmpje", count: 1 }]);
      await page.getByRole("link", { name: "Vandaag" }).click();
      await expect.poll(async () => (await counted()).length).toBe(2);
      await page.getByRole("button", { name: "Alles intrekken" }).click();
      anyone.asked.length = 0;
      await page.getByRole("link", { name: "Foto’s", exact: true }).click();
      await page.getByRole("heading", { name: /Mag wel/ }).waitFor();
      expect(visitsAsked(anyone)).toBe(0);
    });

    it("can read what is asked, in the words that were agreed to", async () => {
      const { page } = anyone;
      await page.goto("/toestemming");
      await page.getByRole("heading", { name: "Waarvoor we toestemming vragen" }).waitFor();
      await expectGoodLooks(page);
    });

    it("reads for whom a page is that is not theirs", async () => {
      const { page } = anyone;
      await page.goto("/beeldmateriaal");
      await page.getByRole("button", { name: "Ga verder als Ouder 1" }).waitFor();
      await expectGoodLooks(page);
    });
  });

  describe("a family", () => {
    let mother: Visitor;
    let father: Visitor;
    beforeAll(async () => {
      mother = await atQuestion("parent-1");
      father = await atQuestion("parent-2");
    });

    it("sees first what is open", async () => {
      const { page } = mother;
      await page.getByRole("link", { name: "Vandaag" }).click();
      await page.getByText("U hebt nog 5 vragen.").waitFor();
      await expectGoodLooks(page);
      await page.getByRole("link", { name: "Bekijk wat er mag" }).click();
      await page.getByRole("button", { name: "Opslaan" }).waitFor();
    });

    it("is asked for each child and each purpose, with nothing chosen beforehand", async () => {
      const { page } = mother;
      const noor = page.getByRole("region", { name: /Noor/ });
      expect(await noor.getByRole("group").count()).toBe(5);
      expect(await noor.locator("input:checked").count()).toBe(0);
      await question(page, "Sem", "website").getByText("Wacht op de andere ouder.").waitFor();
      await expectGoodLooks(page);
    });

    it("says yes by keyboard, and hears that the other parent is waited for", async () => {
      const { page } = mother;
      await question(page, "Noor", "Klassenfoto").getByLabel("Ja").focus();
      await page.keyboard.press("Space");
      for (let press = 0; press < 80 && (await focused(page)) !== "Opslaan"; press++)
        await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.getByText("Uw keuzes zijn opgeslagen.").waitFor();
      await question(page, "Noor", "Klassenfoto").getByText("Wacht op de andere ouder.").waitFor();
      await keepScreenshots(page, "images");
    });

    it("shows one parent nothing of the other's no, though it is no for both", async () => {
      const words = () => mother.page.locator("main").textContent();
      await mother.page.reload();
      await question(mother.page, "Noor", "Klassenfoto").waitFor();
      await mother.page.getByText("De klok van deze demo").waitFor();
      const before = await words();
      const { page } = father;
      await question(page, "Noor", "Klassenfoto").getByText("U hebt nog niet gekozen.").waitFor();
      await question(page, "Noor", "Klassenfoto").getByLabel("Nee").check();
      await save(page);
      await question(page, "Noor", "Klassenfoto").getByText("Dit mag niet.").waitFor();
      await mother.page.reload();
      await expect.poll(words).toBe(before);
      const teacher = await atList("docent");
      expect(await group(teacher.page, "Mag niet")).toContain("Noor");
      expect(await teacher.page.locator("main").textContent()).not.toContain("verschillend");
      await expectGoodLooks(teacher.page);
      await teacher.context.close();
    });

    it("is told apart by the privacy officer alone, with what there is to do", async () => {
      const { page, context } = await atList("privacy-officer");
      await page.getByText(/De vastlegging klopt: \d+ regels van 11 leerlingen/).waitFor();
      const noor = page
        .getByRole("listitem")
        .filter({ has: page.getByRole("heading", { name: /^Noor/ }) });
      await noor.getByText(/kozen verschillend/).waitFor();
      await page.getByLabel("Waarvoor").selectOption({ label: "Foto’s op sociale media" });
      await page.getByText("Vraag opnieuw: het doel is veranderd.").first().waitFor();
      await page.getByLabel("Waarvoor").selectOption({ label: "Klassenfoto" });
      await expectGoodLooks(page);
      const kaan = page.getByRole("button", { name: "Ik heb het aan Kaan verteld" });
      await kaan.click();
      await kaan.waitFor({ state: "detached" });
      await context.close();
    });

    it("saves a signed receipt that holds against the public key", async () => {
      const { page } = mother;
      await page.getByRole("link", { name: "Mijn keuzes", exact: true }).click();
      const first = page.getByRole("listitem").filter({ hasText: "Ja gezegd voor Noor" }).first();
      await first.waitFor();
      await expectGoodLooks(page);
      await first.getByText("Voor wie dit technisch wil controleren").click();
      await expectGoodLooks(page);
      const downloading = page.waitForEvent("download");
      await first.getByRole("link", { name: "Ondertekend bewijs (JWS)" }).click();
      const jws = await readFile(await (await downloading).path(), "utf8");
      const jwks = await fetch(`${platform.url}/.well-known/jwks.json`).then((it) => it.json());
      const { payload, protectedHeader } = await compactVerify(jws, createLocalJWKSet(jwks));
      expect(protectedHeader).toMatchObject({ alg: "EdDSA", typ: "consent-receipt+jws" });
      expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
        schema_version: "ISO/IEC TS 27560:2023",
        events: [{ event_state: "given" }],
      });
      await first.getByRole("link", { name: "Bekijken en afdrukken" }).click();
      await page.getByRole("heading", { name: "Klassenfoto" }).waitFor();
      await page.getByText("Ja gezegd voor Noor", { exact: true }).waitFor();
      expect(await page.getByText("guardian-71b2").isVisible()).toBe(false);
      await keepScreenshots(page, "consent-receipt");
      await expectGoodLooks(page);
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("button", { name: "Afdrukken" }).isVisible()).toBe(false);
      expect(await page.getByRole("heading", { name: "Klassenfoto" }).isVisible()).toBe(true);
      await page.emulateMedia({ media: "screen" });
    });

    it("leaves the choice to the child once it is 16", async () => {
      const sem = await atPupil();
      await sem.page.getByText("Je ouders kiezen dit tot je 16 bent.").waitFor();
      expect(await sem.page.getByRole("button", { name: "Opslaan" }).count()).toBe(0);
      for (const path of ["/beeldmateriaal", "/bewijzen", "/filmpje", "/datalek-melden"]) {
        await sem.page.goto(path);
        await sem.page.locator("main h1").waitFor();
        const words = await sem.page.locator("main").textContent();
        expect(words, path).not.toMatch(/\b(?:u|uw|uzelf)\b/i);
      }
      await sem.page.goto("/beeldmateriaal");
      await sem.page.getByText("Je ouders kiezen dit tot je 16 bent.").waitFor();
      await expectGoodLooks(sem.page);
      await father.page.reload();
      await father.page.getByRole("button", { name: "Ga naar de dag waarop Sem 16 wordt" }).click();
      await father.page.getByText("Sem is 16 en kiest nu zelf.").waitFor();
      const region = father.page.getByRole("region", { name: /Sem/ });
      await region.waitFor();
      expect(await region.getByRole("radio").count()).toBe(0);
      await expectGoodLooks(father.page);
      const { page } = sem;
      await page.reload();
      await page.getByRole("heading", { name: "Je bent 16. Nu kies jij." }).waitFor();
      const photo = question(page, "jou", "Klassenfoto");
      await photo.getByText(/^Dit mag nu nog\./).waitFor();
      expect(await page.locator("main input:checked").count()).toBe(0);
      await expectGoodLooks(page);
      await keepScreenshots(page, "sixteen");
      await photo.getByLabel("Nee").check();
      await question(page, "jou", "ouderapp").getByLabel("Ja").check();
      await save(page);
      await photo.getByText("Dit mag niet.").waitFor();
      await question(page, "jou", "ouderapp").getByText("Dit mag.").waitFor();
      await sem.context.close();
      const teacher = await atList("docent");
      expect(await group(teacher.page, "Mag niet")).toContain("Sem");
      await teacher.page.getByLabel("Waarvoor").selectOption({ label: "Foto’s in de ouderapp" });
      expect(await group(teacher.page, "Mag wel")).toContain("Sem");
      await teacher.context.close();
    });

    it("speaks English when asked", async () => {
      const { page } = father;
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("heading", { name: "May we use photos and videos of Noor?" }).waitFor();
      await page.getByRole("group", { name: /Class photo/ }).waitFor();
      await question(page, "Noor", "Class photo").getByLabel("Yes").check();
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("Your choices are saved.").waitFor();
      await expectGoodLooks(page);
    });

    async function atPupil(): Promise<Visitor> {
      const found = await visitor("pupil");
      await found.page.goto("/beeldmateriaal");
      await found.page.getByRole("button", { name: "Niets mag" }).click();
      return found;
    }

    async function atList(role: Role): Promise<Visitor> {
      const found = await visitor(role);
      await found.page.goto("/fotolijst");
      await found.page.getByRole("button", { name: "Alles weigeren" }).click();
      await found.page.getByRole("heading", { name: /Mag wel/ }).waitFor();
      return found;
    }

    const group = (page: Page, heading: string) =>
      page
        .locator(".photo-list section")
        .filter({ has: page.getByRole("heading", { name: new RegExp(heading) }) })
        .textContent();
  });

  it("made the browser complain about nothing, and ask nothing of other places", () => {
    expect(complaints).toEqual([]);
  });
});
