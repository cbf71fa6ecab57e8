import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildSheet } from "../../build-styles.ts";
import { axePath } from "../browser/kit/axe-problems.ts";

/** Pages of widgets on loopback, in modules as a bundler splits them. */
export interface ServedPages {
  /** Address of a page in which this stands. */
  readonly shown: (main: string) => string;
  /** Address of a page of the client. */
  readonly client: (search?: string) => string;
  /** What the names of modules begin with that are not there. */
  readonly lacking: string[];
  readonly close: () => Promise<void>;
}

/** Serves pages of widgets with the sheet of all of them; axe is on them too. */
export async function servePages(): Promise<ServedPages> {
  const [style, modules, axe] = await Promise.all([
    buildSheet("styles.css"),
    bundle(),
    readFile(axePath),
  ]);
  const pages: string[] = [];
  const page = (body: string) => `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Leerplein</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css"></head><body><main><h1>Leerplein</h1>${body}</main></body></html>`;
  const lacking: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://pages");
    const name = basename(pathname);
    const send = (type: string, text: string | Uint8Array) =>
      response.writeHead(200, { "Content-Type": `text/${type}; charset=utf-8` }).end(text);
    if (name === "style.css") return send("css", style);
    if (name === "axe.js") return send("javascript", axe);
    if (name === "client")
      return send(
        "html",
        page('<div id="root"></div><script type="module" src="/main.js"></script>'),
      );
    const module = modules.get(name);
    if (module && !lacking.some((start) => name.startsWith(start)))
      return send("javascript", module);
    const shown = pages[Number(name)];
    return shown && pathname.startsWith("/shown/")
      ? send("html", page(`${shown}<script src="/axe.js"></script>`))
      : response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    shown: (main) => `${origin}/shown/${pages.push(main) - 1}`,
    client: (search = "") => `${origin}/client?${search}`,
    lacking,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: { main: fileURLToPath(new URL("client-page.tsx", import.meta.url)) },
    bundle: true,
    splitting: true,
    format: "esm",
    write: false,
    outdir: "out",
    jsx: "automatic",
    conditions: ["@bijsluiter/source"],
    chunkNames: "[name]-[hash]",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}
