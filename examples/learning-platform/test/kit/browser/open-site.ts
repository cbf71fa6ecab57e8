import { join } from "node:path";
import type { Page } from "playwright-core";
import { exampleRoot } from "../../../server/example-root.ts";
import type { Place } from "../places.ts";
import { startTestPlatform } from "../start-test-platform.ts";
import { collectComplaints, isRefusal } from "./collect-complaints.ts";
import { openBrowser } from "./open-browser.ts";

/** A page of a platform of its own. */
export interface OpenSite {
  readonly page: Page;
  readonly url: string;
  /** What the browser complained about so far. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a platform in a place of its own and opens a page of it, in Dutch. */
export async function openSite(createPlace: () => Promise<Place>): Promise<OpenSite> {
  const place = await createPlace();
  const appDir = join(exampleRoot(), "dist", "test", "app");
  const platform = await startTestPlatform(place, { APP_DIR: appDir });
  const browser = await openBrowser();
  const context = await browser.newContext({ locale: "nl-NL", baseURL: platform.url });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  collectComplaints(page, complaints, isRefusal);
  return {
    page,
    url: platform.url,
    complaints,
    async close() {
      await browser.close();
      await platform.close();
      await place.remove();
    },
  };
}

/** The same, for a visitor who refused what the site asks. */
export async function openSiteRefused(createPlace: () => Promise<Place>): Promise<OpenSite> {
  const site = await openSite(createPlace);
  await site.page.goto("/");
  await site.page.getByRole("button", { name: "Alles weigeren" }).click();
  return site;
}
