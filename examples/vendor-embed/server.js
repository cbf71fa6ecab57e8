import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { json } from "node:stream/consumers";
import { receiveReport } from "./receive-report.js";
import { policy, reportPage } from "./report-page.js";

const MOST_BYTES = 256 * 1024;
const kinds = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
};
/** One for all in this example; yours belongs to a session. */
const token = randomBytes(16).toString("base64url");

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    response.writeHead(500).end();
  });
});

async function answer(request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  response.setHeader("x-content-type-options", "nosniff");
  if (request.method === "POST" && pathname === "/api/breach-reports") {
    if (request.headers["x-token"] !== token) return response.writeHead(403).end();
    const sent = await jsonOf(request);
    const { status, body } = await receiveReport(sent, request.headers["idempotency-key"]);
    return response.writeHead(status, { "content-type": kinds[".json"] }).end(JSON.stringify(body));
  }
  if (pathname === "/melden") {
    const nonce = randomBytes(16).toString("base64");
    response.setHeader("content-security-policy", policy(nonce));
    return response
      .writeHead(200, { "content-type": kinds[".html"] })
      .end(reportPage(nonce, token));
  }
  return sendFile(pathname === "/" ? "/index.html" : pathname, response);
}

/** What came in, or `undefined` when that is no JSON, or when it is too much or does not say how much it is. */
const jsonOf = async (request) =>
  Number(request.headers["content-length"] ?? Infinity) > MOST_BYTES
    ? undefined
    : json(request).catch(() => undefined);

async function sendFile(pathname, response) {
  const kind = kinds[extname(pathname)];
  const content =
    kind && (await readFile(join("public", normalize(pathname))).catch(() => undefined));
  if (!content) return response.writeHead(404).end();
  return response.writeHead(200, { "content-type": kind }).end(content);
}

const port = Number(process.env.PORT ?? 3000);
server.listen(port, () => console.log(`http://localhost:${port}`));
