/** Prints how long a scan takes in Chromium: 1 KB, the longest text that `usePiiScan` reads during a render, and 1 MB. */
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { browserPath } from "../../scripts/browser.mjs";
import { createTexts } from "./texts.mjs";

const BAR_MS = 0.1;
const KILOBYTE = 1 << 10;
const AT_ONCE = 1 << 14;
const PIECES = 400;
const FRESH_PAGES = 5;

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("in-page.mjs", import.meta.url))],
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "bench",
  write: false,
  logLevel: "error",
});
const pieces = (text, size) =>
  Array.from({ length: Math.min(PIECES, Math.floor(text.length / size)) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
const { prose, mixed } = createTexts(1);
const samples = [
  ["1 KB, mails and tickets", pieces(prose, KILOBYTE)],
  ["1 KB, with log lines and CSV", pieces(mixed, KILOBYTE)],
  ["16 KB, mails and tickets", pieces(prose, AT_ONCE)],
  ["16 KB, the worst of the hostile texts", ["AB-12-34 ".repeat(AT_ONCE / 9)]],
  ["1 MB, with log lines and CSV", [mixed.slice(0, 1 << 20)]],
];

const server = createServer((_request, response) => {
  response.setHeader("content-type", "text/html");
  response.end("<!doctype html><title>bench</title>");
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const executablePath = await browserPath();
const browser = await chromium.launch({
  executablePath,
  args: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
const open = async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.addScriptTag({ content: outputFiles[0].text });
  return page;
};

const page = await open();
console.log(`\nIn a browser: Chromium ${browser.version()}, one tab, medians\n`);
console.log("| text | ours, ms | plain regexes, ms | regexes take |\n|---|---|---|---|");
for (const [name, texts] of samples) {
  const { ours, regexes, ratio } = await page.evaluate(
    (texts) => window.bench.measure(texts),
    texts,
  );
  console.log(`| ${name} | ${ours.toFixed(4)} | ${regexes.toFixed(4)} | ${ratio.toFixed(1)}x |`);
  if (name === samples[0][0])
    console.log(`| bar: under ${BAR_MS} ms | ${ours < BAR_MS ? "met" : "**not met**"} | | |`);
}
const firsts = [];
for (let index = 0; index < FRESH_PAGES; index += 1) {
  const fresh = await open();
  firsts.push(await fresh.evaluate((text) => window.bench.first(text), samples[0][1][0]));
  await fresh.close();
}
firsts.sort((a, b) => a - b);
console.log(
  `\nThe first scan of a page, 1 KB, nothing compiled yet: ${firsts[FRESH_PAGES >> 1].toFixed(1)} ms.`,
);
await browser.close();
server.close();
