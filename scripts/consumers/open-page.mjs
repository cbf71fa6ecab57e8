import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const kinds = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
};

/**
 * Opens a built page in a browser: the `index.html` of a `folder`, or the script `page` on a page made here, which says its
 * charset unless `charset` is false.
 *
 * @returns Exit code 0 and what the probe found there; 1 with the errors when it did not run or showed no form.
 */
export async function openPage(top, { folder = ".", page, type, charset = true }, executablePath) {
  const written = page && pageWith(page, type, charset);
  const server = createServer(({ url }, response) =>
    serve(join(top, folder), url, { written, response }),
  );
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const errors = [];
  try {
    const tab = await browser.newPage();
    tab.on("pageerror", (error) => errors.push(error.message));
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await tab.waitForSelector("form textarea, form input, main form", { timeout: 20_000 });
    await tab.waitForFunction(() => globalThis.probed !== undefined, undefined, {
      timeout: 20_000,
    });
    const output = await tab.evaluate(() => globalThis.probed);
    return errors.length === 0 ? { code: 0, output } : { code: 1, output: errors.join("\n") };
  } catch (error) {
    return { code: 1, output: [...errors, error.message].join("\n") };
  } finally {
    await browser.close();
    server.close();
  }
}

const pageWith = (script, type, charset) =>
  `<!doctype html><html lang="nl"><head>${charset ? '<meta charset="utf-8">' : ""}<title>Consumer</title></head>` +
  `<body><script type="${type}" src="/${script}"></script></body></html>`;

/** No header names a charset: a page or a script says it, or it goes without. */
function serve(top, url, { written, response }) {
  const path = normalize(new URL(url, "http://localhost").pathname);
  if (written && path === "/") {
    response.writeHead(200, { "content-type": "text/html" }).end(written);
    return;
  }
  const file = join(top, path === "/" ? "index.html" : path);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const headers = { "content-type": kinds[extname(file)] ?? "application/octet-stream" };
  response.writeHead(200, headers).end(readFileSync(file));
}
