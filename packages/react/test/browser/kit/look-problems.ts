import type { Page } from "playwright-core";
import { axeProblems, type Media } from "./axe-problems.ts";
import { sidewaysScroll } from "./sideways-scroll.ts";

/** Shows a page in a look, and tells what axe finds in it and how far it scrolls sideways. */
export async function lookProblems(
  page: Page,
  viewport: { readonly width: number; readonly height: number },
  media: Media,
): Promise<readonly string[]> {
  await page.setViewportSize(viewport);
  await page.emulateMedia(media);
  const px = await sidewaysScroll(page);
  return [...(await axeProblems(page, media)), ...(px > 0 ? [`scrolls sideways: ${px} px`] : [])];
}
