import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { lookProblems } from "../../../../../packages/react/test/browser/kit/look-problems.ts";
import { exampleRoot } from "../../../server/example-root.ts";
import { places } from "../places.ts";
import { indexedPng } from "./indexed-png.ts";

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 700 };
const plain = { colorScheme: "light", forcedColors: "none" } as const;

/** Ways to look at a page. The last one is how tests go on. */
const looks = [
  ["320 px, dark", narrow, { ...plain, colorScheme: "dark" }],
  ["forced colours", wide, { ...plain, forcedColors: "active" }],
  ["320 px", narrow, plain],
  ["dark", wide, { ...plain, colorScheme: "dark" }],
  ["1280 px", wide, plain],
] as const;

/**
 * How the screens of a journey are looked at that is made on several places: in every look on the first of them, and on the
 * others in the one look in which tests go on. Where rows are kept, no style sheet knows.
 */
export function goodLooksOn(place: string): (page: Page) => Promise<void> {
  const [[first]] = places;
  return (page) => holdAgainst(page, place === first ? looks : looks.slice(-1));
}

/** Holds a screen, as it is now, against axe in every look, and against sideways scrolling at 320 px. */
export const expectGoodLooks = (page: Page): Promise<void> => holdAgainst(page, looks);

async function holdAgainst(page: Page, chosen: readonly (typeof looks)[number][]): Promise<void> {
  for (const [look, viewport, media] of chosen) {
    expect(await lookProblems(page, viewport, media), `${look}: ${page.url()}`).toEqual([]);
  }
}

/** Keeps pictures of the screen for the README, when `SCREENSHOTS` asks for them. */
export async function keepScreenshots(page: Page, name: string): Promise<void> {
  const { SCREENSHOTS } = process.env;
  if (!SCREENSHOTS) return;
  const folder = join(exampleRoot(), "screenshots");
  await mkdir(folder, { recursive: true });
  for (const [look, viewport, media] of [
    ["desktop", wide, plain],
    ["mobile-dark", narrow, { ...plain, colorScheme: "dark" }],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia(media);
    await page.evaluate(() => window.scrollTo(0, 0));
    await writeFile(
      join(folder, `${name}-${look}.png`),
      indexedPng(await page.screenshot({ animations: "disabled" })),
    );
  }
  await page.setViewportSize(wide);
  await page.emulateMedia(plain);
}
