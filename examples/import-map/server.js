import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { json } from "node:stream/consumers";
import { receiveReport } from "./receive-report.js";

const MOST_BYTES = 256 * 1024;
const kinds = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};
/** What a browser may read: the page, and the packages. */
const pages = ["/index.html", "/page.js", "/page.css"];

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    response.writeHead(500).end();
  });
});

async function answer(request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  if (request.method === "POST" && pathname === "/api/breach-reports") {
    const sent = await jsonOf(request);
    const { status, body } = await receiveReport(sent, request.headers["idempotency-key"]);
    return response.writeHead(status, { "content-type": kinds[".json"] }).end(JSON.stringify(body));
  }
  const path = normalize(pathname === "/" ? "/index.html" : pathname);
  const isOpen = pages.includes(path) || path.startsWith("/node_modules/");
  const kind = isOpen && kinds[extname(path)];
  const content = kind && (await readFile(join(".", path)).catch(() => undefined));
  if (!content) return response.writeHead(404).end();
  return response.writeHead(200, { "content-type": kind }).end(content);
}

/** What came in, or `undefined` when that is no JSON, or when it is too much or does not say how much it is. */
const jsonOf = async (request) =>
  Number(request.headers["content-length"] ?? Infinity) > MOST_BYTES
    ? undefined
    : json(request).catch(() => undefined);

const port = Number(process.env.PORT ?? 3000);
server.listen(port, () => console.log(`http://localhost:${port}`));
