import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { chromium } from "playwright-core";
import { bundle } from "./bundle.mjs";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

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
 * Milliseconds from navigation to a visible banner, everybody in every round: best and median, and both over React
 * alone. What else the machine does can only add to a time, so the best of many rounds says most.
 */
export async function measureVisible(contenders, rounds) {
  const files = new Map();
  for (const { entry } of contenders) files.set(entry, await bundle(entry, true));
  const server = createServer((request, response) => {
    const [, entry, file] = (request.url ?? "").split("/");
    const found = files.get(entry);
    const [type, body] =
      file === "main.js"
        ? ["text/javascript", found?.script]
        : file === "style.css"
          ? ["text/css", found?.style]
          : [
              "text/html",
              `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Breuken</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/${entry}/style.css"><body><div id="root"></div><main><h1>Breuken</h1></main><script src="/${entry}/main.js"></script>`,
            ];
    response.setHeader("Content-Type", `${type}; charset=utf-8`);
    response.end(body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const browser = await chromium.launch({
    executablePath: process.env.BROWSER_PATH ?? installed.find((path) => existsSync(path)),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-frame-rate-limit",
    ],
  });
  const one = async ({ entry, banner }) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "nl-NL",
    });
    const page = await context.newPage();
    await page.addInitScript(watch, banner);
    await page.goto(`http://127.0.0.1:${server.address().port}/${entry}/`);
    const shown = await page.waitForFunction(() => window.visibleAt, null, { timeout: 15_000 });
    const visible = await shown.jsonValue();
    await context.close();
    return visible;
  };
  const rows = contenders.map(({ name }) => ({ name, times: [], over: [] }));
  for (let round = -1; round < rounds; round += 1) {
    const times = [];
    for (const contender of contenders) times.push(await one(contender));
    // The first round only warms up.
    if (round < 0) continue;
    rows.forEach((row, index) => {
      row.times.push(times[index]);
      row.over.push(times[index] - times[0]);
    });
  }
  const version = browser.version();
  await browser.close();
  server.close();
  server.closeAllConnections();
  const [floor] = rows;
  return {
    version,
    rows: rows.map(({ name, times, over }) => ({
      name,
      best: Math.min(...times),
      median: middle(times),
      bestOver: Math.min(...times) - Math.min(...floor.times),
      medianOver: middle(over),
    })),
  };
}
