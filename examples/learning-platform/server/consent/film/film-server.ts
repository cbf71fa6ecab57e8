import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { exampleRoot } from "../../example-root.ts";

/** FilmPlein: a made-up video platform on an origin of its own, as a third party is. */
export interface FilmServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const film = join(exampleRoot(), "server", "consent", "film", "fractions.webm");
const player = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>FilmPlein: Een half en een kwart</title>
<link rel="stylesheet" href="/player.css">
<video controls muted preload="metadata" src="/fractions.webm" aria-label="Een half en een kwart, zonder geluid"></video>
`;
const look =
  "html,body{margin:0;block-size:100%;background:#111}video{display:block;inline-size:100%;block-size:100%}";

/** Starts FilmPlein on `port`; 0 picks a free one. */
export async function startFilmServer(host: string, port: number): Promise<FilmServer> {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header(
      "content-security-policy",
      `default-src 'none'; media-src 'self'; style-src 'self'; frame-ancestors http://${host}:*`,
    );
    context.header("x-content-type-options", "nosniff");
  });
  app.get("/film", (context) => context.html(player));
  app.get("/player.css", (context) => context.body(look, 200, { "content-type": "text/css" }));
  app.get("/fractions.webm", async (context) =>
    context.body(new Uint8Array(await readFile(film)), 200, { "content-type": "video/webm" }),
  );
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: host, port }, () => resolve(starting));
    starting.once("error", reject);
  });
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://${host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}
