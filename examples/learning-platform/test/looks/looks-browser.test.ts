import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleRoot } from "../../server/example-root.ts";
import { indexedPng } from "../kit/browser/indexed-png.ts";
import { type OpenSite, openSite } from "../kit/browser/open-site.ts";
import { clientOf } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { completeReport, incompleteReport } from "../kit/reports.ts";
import { type Measured, measure } from "./measure.ts";
import { type Looked, lookedPages } from "./pages.ts";

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };
const plain = { colorScheme: "light", forcedColors: "none" } as const;

/** Ways to look at a page. */
const looks = [
  ["1280", wide, plain],
  ["320", narrow, plain],
  ["dark", wide, { ...plain, colorScheme: "dark" }],
  ["forced-light", wide, { ...plain, forcedColors: "active" }],
  ["forced-dark", wide, { colorScheme: "dark", forcedColors: "active" }],
] as const;

/** `PICTURES` asks for a picture of every page in every look, and says in which folder; `SCREENSHOTS` for those of the README. */
const { PICTURES, SCREENSHOTS } = process.env;
const pictures = resolve(exampleRoot(), PICTURES ?? "");

const manyBoards = Array.from({ length: 12 }, (_, at) => ({
  name: `Stichting Voorbeeld ${at + 1}`,
  email: `privacy${at + 1}@voorbeeld.example`,
}));

describe.each(places.slice(0, 1))("every page of every role, on %s", (_name, createPlace) => {
  let site: OpenSite;
  let page: Page;
  const measured = new Map<string, Measured>();

  beforeAll(async () => {
    site = await openSite(createPlace);
    page = site.page;
    const reporter = clientOf(new URL(site.url).origin, "docent");
    await reporter.report(incompleteReport);
    await reporter.report(completeReport);
    await reporter.report({ ...completeReport, boards: { affected: manyBoards } });
    if (PICTURES) await mkdir(pictures, { recursive: true });
    await page.goto("/");
    await page.getByRole("button", { name: "Alles weigeren" }).click();
  });
  afterAll(() => site.close());

  it.each(lookedPages)(
    "$name: $role at $path",
    async ({ name, role, path, reach, kept }: Looked) => {
      await page.context().addCookies([{ name: "leerplein-role", value: role, url: site.url }]);
      await page.setViewportSize(wide);
      await page.emulateMedia(plain);
      await page.goto(path);
      await page.locator("main h1").first().waitFor();
      await page.waitForLoadState("networkidle");
      await reach?.(page);
      await page.waitForLoadState("networkidle");
      for (const [look, viewport, media] of looks) {
        await page.setViewportSize(viewport);
        await page.emulateMedia(media);
        const found = await measure(page);
        measured.set(`${name} ${look}`, found);
        expect([look, found.overflow]).toEqual([look, 0]);
        expect(found.header).toBeLessThanOrEqual(look === "320" ? 120 : 130);
        if (SCREENSHOTS && kept?.includes(look))
          await writeFile(
            join(exampleRoot(), "screenshots", `${name}-${look}.png`),
            indexedPng(await page.screenshot({ animations: "disabled" })),
          );
        if (!PICTURES) continue;
        // In a picture of the whole page the foot of the window is in the middle.
        await page.locator(".demo-pill").evaluate((pill) => {
          pill.style.position = "static";
        });
        await page.screenshot({
          path: join(pictures, `${name}-${look}.png`),
          fullPage: true,
          animations: "disabled",
        });
      }
    },
  );

  it("has six sizes, three weights, one look of buttons and one of fields", () => {
    const wideOnes = [...measured].filter(([name]) => name.endsWith(" 1280"));
    const all = (what: "sizes" | "weights" | "buttons" | "fields") => [
      ...new Set(wideOnes.flatMap(([, found]) => found[what])),
    ];
    expect(wideOnes).toHaveLength(lookedPages.length);
    expect(wideOnes.find(([name]) => name.startsWith("officer-breach "))?.[1].record).toBeLessThan(
      2000,
    );
    expect(all("sizes").length, all("sizes").join(", ")).toBeLessThanOrEqual(6);
    expect(all("weights").length, all("weights").join(", ")).toBeLessThanOrEqual(3);
    const [button, ...otherButtons] = all("buttons");
    const [field, ...otherFields] = all("fields");
    expect([typeof button, otherButtons]).toEqual(["string", []]);
    expect([typeof field, otherFields]).toEqual(["string", []]);
    expect(site.complaints).toEqual([]);
  });
});
