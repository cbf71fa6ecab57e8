import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { type Setup, usual } from "../site/setup.ts";
import { Site } from "../site/site.tsx";
import { siteConsent } from "../site/site-consent.ts";
import { buildSite } from "./build-site.ts";

/** Nothing but this place, no script or style but files and one inline script, no string that becomes code. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'nonce-site'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types site",
].join("; ");

/** The test site on loopback, and what it was asked for. */
export interface ServedSite {
  /** Address of a page that is set up so. */
  readonly page: (setup?: Partial<Setup>) => string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** What came in at `/choices`: key and choice. */
  readonly taken: {
    readonly key: string;
    readonly choice: { readonly id: string; readonly state: string };
  }[];
  /** How `/choices` answers. */
  answer: number;
  /** What `/slow.js` waits for. */
  letGo: Promise<void>;
  readonly close: () => Promise<void>;
}

/** A script that counts how often it ran. */
const counting =
  "document.documentElement.dataset.counted = Number(document.documentElement.dataset.counted ?? 0) + 1;";

/** Serves the test site under a strict Content Security Policy with Trusted Types. */
export async function serveSite(): Promise<ServedSite> {
  const { script, style } = await buildSite();
  const files: Readonly<Record<string, readonly [string, string]>> = {
    "/main.js": ["text/javascript", script],
    "/style.css": ["text/css", style],
    "/statistics.js": ["text/javascript", counting],
    "/slow.js": ["text/javascript", counting],
    "/film": ["text/html", "<!doctype html><html lang=nl><title>Film</title><p>Film"],
  };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://site");
    site.asked.push(pathname);
    response.setHeader("Content-Security-Policy", policy);
    if (pathname === "/choices") {
      if (site.answer < 300)
        site.taken.push({
          key: String(request.headers["idempotency-key"]),
          choice: JSON.parse(await bodyOf(request)),
        });
      return response.writeHead(site.answer).end();
    }
    if (pathname === "/nothing.js") return response.writeHead(404).end();
    if (pathname === "/slow.js") await site.letGo;
    const [type, body] = files[pathname] ?? [
      "text/html",
      pageOf(searchParams, request.headers.cookie),
    ];
    response.setHeader("Content-Type", `${type}; charset=utf-8`);
    return response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const site: ServedSite = {
    page: (setup) =>
      `http://127.0.0.1:${port}/?setup=${encodeURIComponent(JSON.stringify({ ...usual, ...setup }))}`,
    asked: [],
    taken: [],
    answer: 201,
    letGo: Promise.resolve(),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return site;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

const inAttribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

function pageOf(search: URLSearchParams, cookie = ""): string {
  const text = search.get("setup");
  const setup: Setup = { ...usual, ...JSON.parse(text ?? "{}") };
  const consent = siteConsent(setup, cookie);
  const inside = setup.isRendered
    ? renderToString(
        createElement(Site, {
          consent,
          setup,
          trust: { url: (address) => address, script: (text) => text },
        }),
      )
    : "";
  const data = { ...setup, server: consent.options.server };
  return `<!doctype html><html lang="nl" dir="${setup.direction}" data-setup="${inAttribute(JSON.stringify(data))}"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Breuken - Leerplein</title>
<link rel="stylesheet" href="/style.css"><link rel="icon" href="data:,"></head>
<body><div id="root">${inside}</div><script src="/main.js"></script></body></html>`;
}
