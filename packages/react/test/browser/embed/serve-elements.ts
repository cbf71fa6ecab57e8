import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** No style but files, no inline script but the one with the nonce, no string that becomes code. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'nonce-page'",
  "style-src 'self' 'nonce-page'",
  "connect-src 'self'",
  "frame-src http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** A report that came in. */
interface TakenReport {
  readonly key: string;
  readonly token: string;
  readonly report: { readonly kind: string };
}

/** The built elements on loopback, on a page of plain HTML. */
export interface ServedElements {
  /** Address of a page with this body. */
  readonly page: (
    body: string,
    options?: { readonly lang?: string; readonly style?: string; readonly head?: string },
  ) => string;
  readonly asked: string[];
  /** What the names of files begin with that are not there. */
  readonly lacking: string[];
  readonly taken: TakenReport[];
  /** Statuses of the next answers at `/reports`; 200 when there is none left. */
  readonly answers: number[];
  readonly close: () => Promise<void>;
}

const embedded = new URL("../../../dist/embed/", import.meta.url);
const receipt = { reference: "DL-2026-0007", receivedAt: "2026-09-30T09:00:00+02:00" };

/** Serves the built elements under a strict Content Security Policy with Trusted Types. */
export async function serveElements(insert: unknown): Promise<ServedElements> {
  const pages: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://elements");
    const [, folder = "", name = ""] = pathname.split("/");
    elements.asked.push(pathname);
    response.setHeader("Content-Security-Policy", policy);
    const send = (type: string, body: string | Buffer) =>
      response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` }).end(body);
    if (folder === "page") return send("text/html", pages[Number(name)] ?? "");
    const isLacking = elements.lacking.some((start) => name.startsWith(start));
    if (folder === "embed" && !isLacking)
      return send("text/javascript", await readFile(new URL(name, embedded)));
    if (folder === "insert.json") return send("application/json", JSON.stringify(insert));
    if (folder !== "reports") return response.writeHead(404).end();
    const status = elements.answers.shift() ?? 200;
    if (status !== 200) return response.writeHead(status).end();
    const { headers } = request;
    elements.taken.push({
      key: String(headers["idempotency-key"]),
      token: String(headers["x-token"]),
      report: JSON.parse(await bodyOf(request)),
    });
    return send("application/json", JSON.stringify({ ok: true, ...receipt }));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const elements: ServedElements = {
    page: (body, { lang = "nl", style = "", head = "" } = {}) => {
      pages.push(
        `<!doctype html><html lang="${lang}"><title>Leverancier</title>${head}<style nonce="page">${style}</style><body>${body}`,
      );
      return `http://127.0.0.1:${port}/page/${pages.length - 1}`;
    },
    asked: [],
    lacking: [],
    taken: [],
    answers: [],
    close: () => new Promise((done) => server.close(() => done())),
  };
  return elements;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
