import { openChromium } from "./open-chromium.mjs";
import { serveContenders } from "./serve-contenders.mjs";

/** When the banner can be seen, and how long scripts ran; runs before anything of the page. */
function watch(selector) {
  const look = () => {
    const banner = document.querySelector(selector);
    const box = banner?.getBoundingClientRect();
    const isThere =
      box && box.width > 0 && box.height > 0 && box.top < innerHeight && box.bottom > 0;
    // Half way through a fade it can be read.
    let opacity = 1;
    for (let at = isThere ? banner : null; at; at = at.parentElement)
      opacity *= Number(getComputedStyle(at).opacity);
    if (!isThere || opacity < 0.5) return requestAnimationFrame(look);
    // The frame after it, when it has been painted.
    requestAnimationFrame((now) => {
      window.visibleAt = now;
    });
  };
  requestAnimationFrame(look);
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/**
 * Milliseconds from navigation to a visible banner, and of them those in which the main thread worked: best and median of
 * all rounds, and both over React alone. What else the machine does adds to the first, and hardly to the second.
 */
export async function measureVisible(contenders, rounds) {
  const pages = await serveContenders(contenders);
  const browser = await openChromium(["--disable-frame-rate-limit"]);
  const one = async ({ entry, banner }) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "nl-NL",
    });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.addInitScript(watch, banner);
    await page.goto(pages.urlOf(entry));
    const shown = await page.waitForFunction(() => window.visibleAt, null, { timeout: 15_000 });
    const visible = await shown.jsonValue();
    const { metrics } = await devtools.send("Performance.getMetrics");
    const busy = 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
    await context.close();
    return { visible, busy };
  };
  const rows = contenders.map(({ name }) => ({ name, runs: [] }));
  for (let round = -1; round < rounds; round += 1)
    for (const [index, contender] of contenders.entries()) {
      const run = await one(contender);
      // The first round only warms up.
      if (round >= 0) rows[index].runs.push(run);
    }
  const version = browser.version();
  await browser.close();
  pages.close();
  const summary = ({ runs }, key) => {
    const floor = rows[0].runs.map((run) => run[key]);
    const times = runs.map((run) => run[key]);
    return {
      best: Math.min(...times),
      median: middle(times),
      bestOver: Math.min(...times) - Math.min(...floor),
      medianOver: middle(times.map((time, round) => time - floor[round])),
    };
  };
  return {
    version,
    rows: rows.map((row) => ({
      name: row.name,
      visible: summary(row, "visible"),
      busy: summary(row, "busy"),
    })),
  };
}
