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
 * Milliseconds from navigation to a visible banner, and of them those in which the main thread worked: best and median of
 * all rounds, and both over React alone. What else the machine does adds to the first, and hardly to the second.
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
    const devtools = await context.newCDPSession(page);
    await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.addInitScript(watch, banner);
    await page.goto(`http://127.0.0.1:${server.address().port}/${entry}/`);
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
  server.close();
  server.closeAllConnections();
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
