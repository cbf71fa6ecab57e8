import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const shipped = join(dirname(require.resolve("@bijsluiter/react/package.json")), "dist/embed");

/** Script and sheet of an entry, with all that it needs. */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`contenders/${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    outdir: "out",
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    logOverride: { "ignored-bare-import": "silent", "empty-import-meta": "silent" },
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [path.endsWith(".css") ? "main.css" : "main.js", text]),
  );
}

/** A page on loopback for each contender. `sentFor` gives what a page was sent, in bytes after `gzip -9`. */
export async function serve(contenders) {
  const bundles = new Map();
  for (const { entry } of contenders) if (entry) bundles.set(entry, await bundle(entry));
  const sent = new Map();
  const server = createServer(async (request, response) => {
    const [, at, file] = new URL(request.url, "http://bench").pathname.split("/");
    const contender = contenders[Number(at)];
    if (!contender) return response.writeHead(404).end();
    if (!file) {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      return response.end(page(contender, bundles.get(contender.entry) ?? {}));
    }
    const text =
      bundles.get(contender.entry)?.[file] ?? (await readFile(join(shipped, file), "utf8"));
    const body = gzipSync(text, { level: 9 });
    sent.set(at, [...(sent.get(at) ?? []), body.length]);
    response.setHeader("Content-Type", file.endsWith("css") ? "text/css" : "text/javascript");
    response.setHeader("Content-Encoding", "gzip");
    response.end(body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    urlOf: (at) => `http://127.0.0.1:${server.address().port}/${at}/`,
    sentFor: (at) => (sent.get(String(at)) ?? []).reduce((sum, bytes) => sum + bytes, 0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function page({ html = "", tag, module, script, entry }, files) {
  const load = module
    ? `<script type="module" src="${module}"></script>`
    : script || entry
      ? `<script src="${script ?? "main.js"}"></script>`
      : "";
  const style = files["main.css"] ? '<link rel="stylesheet" href="main.css">' : "";
  const element = tag ? `<${tag} endpoint="/reports"></${tag}>` : "";
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Datalek melden</title><link rel="icon" href="data:,">${style}<body><div id="root">${html}</div>${element}${load}`;
}
