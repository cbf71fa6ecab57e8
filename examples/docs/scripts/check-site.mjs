// Opens every page of the built site: links and their anchors, axe in the light and in the dark, 320 pixels, the weight of the first load.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import { chromium } from "playwright-core";

const site = fileURLToPath(new URL("../.vitepress/dist/", import.meta.url));
const MOST_BYTES = 150_000;
const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

const files = readdirSync(site, { recursive: true }).map((path) => path.replaceAll("\\", "/"));
const pages = files
  .filter((path) => path.endsWith(".html") && path !== "404.html")
  .map((path) => `/${path.replace(/(?:index)?\.html$/, "")}`);

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const path = decodeURIComponent(pathname).slice(1);
  const file = [path, `${path}.html`, `${path}index.html`].find(
    (name) => files.includes(name) && extname(name),
  );
  response.writeHead(file ? 200 : 404, {
    "content-type": types[extname(file ?? "")] ?? "application/octet-stream",
  });
  response.end(file ? readFileSync(join(site, file)) : undefined);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.BROWSER_PATH,
  args: ["--no-sandbox"],
});
const problems = [];
try {
  await checkWeight();
  for (const path of pages) await checkPage(path);
} finally {
  await browser.close();
  server.close();
}
for (const problem of problems) console.error(problem);
console.log(`${pages.length} pages, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);

/** All that a browser asks for before anybody does anything, as it travels. */
async function checkWeight() {
  const page = await browser.newPage();
  let bytes = 0;
  page.on("requestfinished", async (request) => {
    const { pathname } = new URL(request.url());
    const file = pathname === "/" ? "index.html" : pathname.slice(1);
    if (files.includes(file)) bytes += gzipSync(readFileSync(join(site, file))).length;
    if (new URL(request.url()).origin !== origin) problems.push(`asks ${request.url()}`);
  });
  await page.goto(origin, { waitUntil: "networkidle" });
  await page.close();
  console.log(`first load: ${bytes} bytes gzipped of ${MOST_BYTES}`);
  if (bytes === 0 || bytes > MOST_BYTES) problems.push(`first load: ${bytes} bytes`);
}

async function checkPage(path) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(origin + path, { waitUntil: "load" });
  // The theme follows the machine once it runs.
  await page.waitForFunction(() => document.querySelector("#app")?.__vue_app__ !== undefined);
  await page.evaluate(axe.source);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.waitForFunction(
      (isDark) => document.documentElement.classList.contains("dark") === isDark,
      colorScheme === "dark",
    );
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    for (const { id, nodes } of violations) {
      const places = nodes.slice(0, 3).map(({ target }) => target.join(" "));
      problems.push(`${path} (${colorScheme}): ${id}: ${places.join("; ")}`);
    }
  }
  await checkLinks(page, path);
  await page.setViewportSize({ width: 320, height: 800 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) problems.push(`${path}: ${width} pixels wide on a phone of 320`);
  await page.close();
}

async function checkLinks(page, path) {
  const links = await page.$$eval("a[href]", (all) => all.map(({ href }) => href));
  for (const link of new Set(links)) {
    const { origin: where, pathname, hash } = new URL(link);
    if (where !== origin) continue;
    const file = [`${pathname.slice(1)}.html`, `${pathname.slice(1)}index.html`].find((name) =>
      files.includes(name),
    );
    const id = decodeURIComponent(hash.slice(1));
    if (!file) problems.push(`${path}: leads to ${pathname}, which is not there`);
    else if (id && !readFileSync(join(site, file), "utf8").includes(`id="${id}"`))
      problems.push(`${path}: leads to ${pathname}${hash}, which is not there`);
  }
}
