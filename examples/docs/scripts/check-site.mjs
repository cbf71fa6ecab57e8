// Goes over the built site: links and their anchors on every page; axe in the light and in the dark and 320 pixels on every page
// that somebody wrote, and of those of typedoc on each subpath and its longest operation; the weight of the first load; search.
import { readdirSync, readFileSync, statSync } from "node:fs";
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

const operations = new Map();
for (const path of pages.filter((one) => one.includes("/functions/"))) {
  const [subpath] = path.split("/functions/");
  operations.set(subpath, [...(operations.get(subpath) ?? []), path]);
}
const size = (path) => statSync(join(site, fileOf(path))).size;
const longest = [...operations.values()].map((of) => of.sort((a, b) => size(b) - size(a))[0]);
const opened = pages.filter((path) => !path.includes("/functions/") || longest.includes(path));

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
const texts = new Map();
const idsByFile = new Map();
try {
  await checkWeight();
  await checkSearch();
  for (const path of pages) checkLinks(path);
  for (const path of opened) await checkPage(path);
} finally {
  await browser.close();
  server.close();
}
for (const problem of problems) console.error(problem);
console.log(`${pages.length} pages, ${opened.length} of them opened; ${problems.length} problems`);
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
  if (path.startsWith("/gallery/") && path !== "/gallery/") {
    const complain = (error) => problems.push(`${path}: ${error.message}`);
    page.on("pageerror", complain);
    await page.waitForSelector(".gallery[data-ready] section");
    const alerts = page.locator(".stage > [role=alert]");
    for (const text of await alerts.allTextContents()) problems.push(`${path}: ${text}`);
  }
  await page.evaluate(axe.source);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.waitForFunction(
      (isDark) => document.documentElement.classList.contains("dark") === isDark,
      colorScheme === "dark",
    );
    const { violations } = await page.evaluate(
      (rules) => globalThis.axe.run({ rules }),
      rulesFor(path),
    );
    for (const { id, nodes } of violations) {
      const places = nodes.slice(0, 3).map(({ target }) => target.join(" "));
      problems.push(`${path} (${colorScheme}): ${id}: ${places.join("; ")}`);
    }
  }
  await page.setViewportSize({ width: 320, height: 800 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) problems.push(`${path}: ${width} pixels wide on a phone of 320`);
  await page.close();
}

/** A gallery shows side by side what a site shows one of: two widgets may have the same name. */
function rulesFor(path) {
  return path.startsWith("/gallery/") ? { "landmark-unique": { enabled: false } } : {};
}

/** The file of a page, or of a link without its anchor. */
function fileOf(path) {
  const name = decodeURIComponent(path.slice(1));
  return [`${name}.html`, `${name}index.html`].find((one) => files.includes(one));
}

function checkLinks(path) {
  const html = read(fileOf(path));
  const links = [...html.matchAll(/<a\b[^>]*? href="([^"]+)"/g)].map(([, link]) => link);
  for (const link of new Set(links)) {
    const { origin: where, pathname, hash } = new URL(link.replaceAll("&amp;", "&"), origin + path);
    if (where !== origin) continue;
    const file = fileOf(pathname);
    const id = decodeURIComponent(hash.slice(1));
    if (!file) problems.push(`${path}: leads to ${pathname}, which is not there`);
    else if (id && !idsOf(file).has(id))
      problems.push(`${path}: leads to ${pathname}${hash}, which is not there`);
  }
}

function read(file) {
  const text = texts.get(file) ?? readFileSync(join(site, file), "utf8");
  texts.set(file, text);
  return text;
}

function idsOf(file) {
  const ids =
    idsByFile.get(file) ?? new Set([...read(file).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  idsByFile.set(file, ids);
  return ids;
}

/** An operation and a guide are found, by what the site itself holds. */
async function checkSearch() {
  const page = await browser.newPage();
  let bytes = 0;
  page.on("requestfinished", (request) => {
    const file = new URL(request.url()).pathname.slice(1);
    if (file.includes("localSearchIndexroot"))
      bytes = gzipSync(readFileSync(join(site, file))).length;
  });
  await page.goto(origin, { waitUntil: "networkidle" });
  await page.click(".VPNavBarSearch button");
  for (const [asked, found] of [
    ["breachClocks", "/api/core/breaches/functions/breachClocks"],
    ["privacy insert", "/guides/inserts"],
  ]) {
    await page.fill(".VPLocalSearchBox input", asked);
    const result = page.locator(`.VPLocalSearchBox a.result[href*="${found}"]`).first();
    if (
      !(await result.waitFor({ timeout: 20_000 }).then(
        () => true,
        () => false,
      ))
    )
      problems.push(`search: ${asked} does not lead to ${found}`);
  }
  await page.close();
  console.log(`search index: ${bytes} bytes gzipped, loaded when somebody searches`);
}
