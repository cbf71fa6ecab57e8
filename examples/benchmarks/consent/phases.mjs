import { openChromium } from "./open-chromium.mjs";
import { serveContenders } from "./serve-contenders.mjs";

/** Marks when the banner is in the document, when it is on screen, and how many frames there were; runs before the page. */
function mark(selector) {
  const seen = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting))
      requestAnimationFrame((now) => {
        window.phases = { scriptAt, insertedAt, framesBetween, paintedAt: now };
      });
  });
  let scriptAt = 0;
  let insertedAt = 0;
  let framesBetween = 0;
  const count = () => {
    if (insertedAt) return;
    if (scriptAt) framesBetween += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  new MutationObserver((_changes, observer) => {
    // The script is the last element of the page; it is in the document before it runs.
    if (!scriptAt && document.querySelector("script[src]")) scriptAt = performance.now();
    const banner = document.querySelector(selector);
    if (!banner) return;
    insertedAt = performance.now();
    observer.disconnect();
    seen.observe(banner);
  }).observe(document, { childList: true, subtree: true });
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/**
 * Where the time goes on a screen of 60 frames a second: from the script in the document to the banner in the document, from
 * there to the screen, and frames that passed without it. Medians, of each also what it is over the first contender in the
 * same round.
 */
export async function measurePhases(contenders, rounds) {
  const pages = await serveContenders(contenders);
  const browser = await openChromium();
  const one = async ({ entry, banner }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(mark, banner);
    await page.goto(pages.urlOf(entry));
    const found = await page.waitForFunction(() => window.phases, null, { timeout: 15_000 });
    const { scriptAt, insertedAt, paintedAt, framesBetween } = await found.jsonValue();
    await context.close();
    return {
      inserted: insertedAt - scriptAt,
      shown: paintedAt - insertedAt,
      frames: framesBetween,
      painted: paintedAt,
    };
  };
  const runs = contenders.map(() => []);
  for (let round = -1; round < rounds; round += 1)
    for (const [index, contender] of contenders.entries()) {
      const run = await one(contender);
      // The first round only warms up.
      if (round >= 0) runs[index].push(run);
    }
  await browser.close();
  pages.close();
  const of = (index, key) => runs[index].map((run) => run[key]);
  return contenders.map(({ name }, index) => ({
    name,
    ...Object.fromEntries(
      ["inserted", "shown", "frames", "painted"].map((key) => [key, middle(of(index, key))]),
    ),
    over: middle(of(index, "painted").map((time, round) => time - of(0, "painted")[round])),
  }));
}
