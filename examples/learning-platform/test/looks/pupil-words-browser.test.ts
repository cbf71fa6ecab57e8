import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenSite, openSite } from "../kit/browser/open-site.ts";
import { places } from "../kit/places.ts";

/** Pages that a pupil comes to, and what is done there before it is read. */
const pages: readonly (readonly [
  what: string,
  path: string,
  reach?: (page: Page) => Promise<unknown>,
])[] = [
  ["today", "/"],
  ["photos", "/beeldmateriaal"],
  ["the lesson with a film", "/filmpje"],
  ["what is asked for", "/toestemming"],
  ["own choices", "/bewijzen"],
  ["the insert", "/privacy/leerling"],
  ["a page that is not there", "/nergens"],
  ["a page of the officer", "/register"],
  ["a page of a teacher", "/fotolijst"],
  ["preferences", "/", (page) => page.getByRole("button", { name: "Jouw keuze" }).click()],
  ["a breach, without an answer", "/datalek-melden", pressNext],
];

function pressNext(page: Page) {
  return page.getByRole("button", { name: "Verder" }).click();
}

/** Formal words of address, in what is read and in what is only heard. */
async function formalWords(page: Page): Promise<readonly string[]> {
  const heard = await page.evaluate(() =>
    [...document.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap((element) =>
      ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
    ),
  );
  const lines = [await page.title(), await page.locator("body").innerText(), ...heard].join("\n");
  return lines.split("\n").filter((line) => /(?<![\p{L}-])(?:u|uw|uzelf)(?![\p{L}-])/iu.test(line));
}

describe.each(places.slice(0, 1))("a pupil is said je to, on %s", (_name, createPlace) => {
  let site: OpenSite;
  let page: Page;

  beforeAll(async () => {
    site = await openSite(createPlace);
    page = site.page;
    await page.context().addCookies([{ name: "leerplein-role", value: "pupil", url: site.url }]);
    await page.goto("/");
  });
  afterAll(() => site.close());

  it.each(pages.map(([what, path, reach]) => ({ what, path, reach })))(
    "on the page with $what",
    async ({ path, reach }) => {
      await page.goto(path);
      await page.locator("main h1").first().waitFor();
      await page.waitForLoadState("networkidle");
      await reach?.(page);
      expect(await formalWords(page)).toEqual([]);
    },
  );

  it("in every question of the breach form, with its mistakes, and on the receipt", async () => {
    await page.goto("/datalek-melden");
    const heading = (name: string) => page.getByRole("heading", { name }).first().waitFor();
    const check = (name: string, value: string) =>
      page.locator(`[name="${name}"][value="${value}"]`).check();
    const answers: readonly (readonly [string, () => Promise<unknown>])[] = [
      [
        "Wat is er gebeurd?",
        async () => {
          await check("incident.kind", "wrong-person-shown");
          await page
            .locator("[name='incident.summary']")
            .fill("Ik zag op het scherm de cijfers van een andere leerling.");
        },
      ],
      ["Wanneer merkte je het?", () => check("timeline.discoveredAt.when", "just")],
      [
        "Van wie zijn de gegevens?",
        async () => {
          await check("people.categories", "pupil");
          await check("people.count.open", "yes");
        },
      ],
      ["Wat voor gegevens zijn het?", () => check("data.categories", "study-progress")],
      [
        "Wat heb je al gedaan?",
        async () => {
          await check("measures.taken.open", "nothing");
          await check("timeline.occurred.now", "no");
        },
      ],
      [
        "Hoe bereiken we je?",
        async () => {
          await page.getByLabel("Je naam").fill("Sem");
          await page.getByLabel("Je e-mailadres").fill("sem@school.example");
          await check("boards.affected", "not-known-yet");
        },
      ],
    ];
    for (const [question, answer] of answers) {
      await heading(question);
      await pressNext(page);
      await page.locator(".bijsluiter-error-summary").waitFor();
      expect(await formalWords(page)).toEqual([]);
      await answer();
      await pressNext(page);
      await page.locator(".bijsluiter-error-summary").waitFor({ state: "detached" });
    }
    await heading("Klopt alles?");
    expect(await formalWords(page)).toEqual([]);
    await page.getByRole("button", { name: "Melding versturen" }).click();
    await heading("Je melding is binnen");
    expect(await formalWords(page)).toEqual([]);
    expect(site.complaints).toEqual([]);
  });
});
