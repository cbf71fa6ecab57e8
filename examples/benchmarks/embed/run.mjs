/** Prints what a breach form on a page of plain HTML weighs, and how long its first question takes to be seen, in one run. */
import { createRequire } from "node:module";
import { openChromium } from "../consent/open-chromium.mjs";
import { contenders } from "./contenders.mjs";
import { serve } from "./serve.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 15);
/** 1.6 Mbit/s, and 100 ms for each request. */
const slow = {
  offline: false,
  latency: 100,
  downloadThroughput: 200_000,
  uploadThroughput: 80_000,
};

/** Notes when the first question is on screen; runs before anything of the page. */
function watch(selector) {
  const look = () => {
    const roots = [
      document,
      ...[...document.querySelectorAll("*")].flatMap((one) => one.shadowRoot ?? []),
    ];
    const question = roots.map((root) => root.querySelector(selector)).find(Boolean);
    if (!(question?.getBoundingClientRect().height > 0)) return requestAnimationFrame(look);
    requestAnimationFrame((now) => {
      window.visibleAt = now;
    });
  };
  requestAnimationFrame(look);
}

const pages = await serve(contenders);
const browser = await openChromium(["--disable-frame-rate-limit"]);

async function visit(at, network) {
  const context = await browser.newContext({ locale: "nl-NL" });
  const page = await context.newPage();
  await page.addInitScript(watch, contenders[at].question);
  if (network) {
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", network);
  }
  await page.goto(pages.urlOf(at), { waitUntil: "commit" });
  const shown = await page.waitForFunction(() => window.visibleAt, null, { timeout: 30_000 });
  const visible = await shown.jsonValue();
  await context.close();
  return visible;
}

/** Long enough for all that a page asks for by itself on loopback. */
const SETTLED_MS = 1500;

/** Bytes that a page is sent: up to the first question, when everything that comes after it is kept away, or all of them. */
async function bytesOf(at, keptAway) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch, contenders[at].question);
  if (keptAway) await page.route(keptAway, (route) => route.abort());
  const before = pages.sentFor(at);
  await page.goto(pages.urlOf(at));
  await page.waitForFunction(() => window.visibleAt);
  await page.waitForTimeout(SETTLED_MS);
  await context.close();
  return pages.sentFor(at) - before;
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const rows = contenders.map(() => ({ fast: [], slow: [] }));
for (let round = -1; round < ROUNDS; round += 1)
  for (const [at, row] of rows.entries()) {
    const fast = await visit(at);
    const overNetwork = await visit(at, slow);
    // The first round only warms up.
    if (round < 0) continue;
    row.fast.push(fast);
    row.slow.push(overNetwork);
  }

const { devDependencies } = createRequire(import.meta.url)("../package.json");
const peers = ["@r2wc/react-to-web-component", "survey-core", "survey-js-ui", "esbuild"];
console.log(
  `\n${peers.map((peer) => `${peer} ${devDependencies[peer]}`).join(", ")}; Node ${process.version}, Chromium ${browser.version()}, ${ROUNDS} rounds\n`,
);
console.log(
  "| gzip -9, bytes; medians, ms | to the first question | in all | visible, over a bare page | the same at 1.6 Mbit/s, 100 ms |\n|---|---|---|---|---|",
);
for (const [at, { fast, slow: slowly }] of rows.entries()) {
  const over = (times, floor) => middle(times.map((time, round) => time - floor[round])).toFixed(0);
  const cells = [
    await bytesOf(at, /\/(?:rest|whole)-/),
    await bytesOf(at),
    over(fast, rows[0].fast),
    over(slowly, rows[0].slow),
  ];
  console.log(`| ${contenders[at].name} | ${cells.join(" | ")} |`);
}
await browser.close();
pages.close();
