import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenSite, openSiteRefused } from "../kit/browser/open-site.ts";
import { places } from "../kit/places.ts";

const warning = "Let op: hier staat een nummer of mailadres. Haal het weg als het niet nodig is.";

describe.each(places.slice(0, 1))(
  "numbers in the story of a breach, on %s",
  (_name, createPlace) => {
    let site: OpenSite;
    let page: Page;

    beforeAll(async () => {
      site = await openSiteRefused(createPlace);
      page = site.page;
      await page.goto("/datalek-melden");
    });
    afterAll(() => site.close());

    it("are warned about while they stand there, and are sent nowhere", async () => {
      const asked: string[] = [];
      const story = page.getByLabel("Vertel het in een paar zinnen");
      await story.waitFor();
      // The reader is there before the first key: it is loaded with the page.
      await page.waitForLoadState("networkidle");
      page.on("request", (request) => asked.push(request.url()));
      await story.pressSequentially("Mijn BSN is 111222333");
      await page.getByText(warning).waitFor();
      await story.fill("Ik mailde de uitslagen naar jan@example.org.");
      await page.getByText(warning).waitFor();
      await story.fill("Ik mailde de uitslagen van groep 7 naar de verkeerde ouder.");
      await page.getByText(warning).waitFor({ state: "detached" });
      expect(asked).toEqual([]);
      expect(site.complaints).toEqual([]);
    });

    it("are warned about in a draft that comes back", async () => {
      await page.getByLabel("Vertel het in een paar zinnen").fill("Mijn BSN is 111222333");
      await page.getByText(/^Concept opgeslagen/).waitFor();
      await page.reload();
      await page.getByText(/is teruggezet$/).waitFor();
      await page.getByText(warning).waitFor();
    });
  },
);
