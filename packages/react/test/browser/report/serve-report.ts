import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildSheet } from "../../../build-styles.ts";
import { type AnswerReport, answers } from "./answers.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page with the form, on loopback, and a second origin. */
export interface ServedReport {
  readonly page: (search?: string) => string;
  /** Keys of the reports that came in. */
  readonly keys: string[];
  readonly close: () => Promise<void>;
}

const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Leerplein</title>
<link rel="stylesheet" href="/style.css"><link rel="icon" href="data:,"></head>
<body><main><h1>Datalek melden</h1><div id="root"></div></main><script src="/main.js"></script></body></html>`;

/** Serves the form; `?answer=` in the address says how its server answers. */
export async function serveReport(): Promise<ServedReport> {
  bundled ??= bundle();
  const files = await bundled;
  const other = createServer((_request, response) =>
    response
      .writeHead(200, {
        "Content-Type": "text/html",
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Allow-Headers": "content-type, idempotency-key",
      })
      .end("<title>Inloggen</title>"),
  );
  const elsewhere = await listen(other);
  const keys: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://site");
    const found = files[pathname];
    if (found) return response.writeHead(200, { "Content-Type": found.type }).end(found.text);
    if (pathname === "/reports") {
      keys.push(String(request.headers["idempotency-key"]));
      await drain(request);
      const named: Readonly<Record<string, AnswerReport>> = answers;
      return named[searchParams.get("answer") ?? "201"]?.(response, elsewhere);
    }
    if (pathname === "/files") {
      const bytes = await drain(request);
      const name = searchParams.get("name") ?? "";
      if (name.startsWith("vals")) return response.writeHead(415).end();
      if (name.startsWith("traag")) return undefined;
      const stored = { reference: "f-1", name: `bewaard ${name}`, mediaType: "text/plain", bytes };
      return response.writeHead(201).end(JSON.stringify({ ...stored, more: "than is asked" }));
    }
    return response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
  });
  const origin = await listen(server);
  return {
    page: (search = "") => `${origin}/?${search}`,
    keys,
    close: async () => {
      for (const one of [server, other]) {
        one.closeAllConnections();
        await new Promise((done) => one.close(done));
      }
    },
  };
}

type Files = Readonly<Record<string, { type: string; text: string }>>;

/** Made once for all tests of a worker. */
let bundled: Promise<Files> | undefined;

async function bundle(): Promise<Files> {
  const { outputFiles } = await build({
    entryPoints: {
      main: at("report-page.tsx"),
      "file-worker": at("../../../src/pii-reader/worker/file-worker.ts"),
    },
    bundle: true,
    write: false,
    outdir: "out",
    jsx: "automatic",
    conditions: ["@bijsluiter/source"],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const script = (name: string) => ({
    type: "text/javascript",
    text: outputFiles.find(({ path }) => path.endsWith(name))?.text ?? "",
  });
  return {
    "/main.js": script("main.js"),
    "/file-worker.js": script("file-worker.js"),
    "/style.css": {
      type: "text/css",
      text: `${await buildSheet("styles.css")}\nbody{margin:0;color-scheme:light dark;background:Canvas;color:CanvasText}main{padding:16px}`,
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function drain(request: IncomingMessage): Promise<number> {
  let bytes = 0;
  for await (const chunk of request) bytes += chunk.length;
  return bytes;
}
