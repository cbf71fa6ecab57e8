const banner = '[data-bijsluiter-consent="banner"]';

/** Says yes in the banner; after a reload the banner stays away and what was allowed still is. */
export async function chooseAndReload(page, allowed) {
  await page.locator(`${banner} [data-bijsluiter-consent="accept"]`).click();
  await allowed();
  await page.reload();
  await allowed();
  if ((await page.locator(banner).count()) > 0) throw new Error("The banner asks again.");
}
