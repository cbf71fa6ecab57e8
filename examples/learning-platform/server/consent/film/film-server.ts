import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Hono } from "hono";
import { exampleRoot } from "../../example-root.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { knownHost } from "../../http/known-host.ts";
import { listen } from "../../http/listen.ts";
import type { Settings } from "../../settings.ts";

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

/** Starts FilmPlein on `filmPort`; 0 picks a free one. */
export async function startFilmServer({
  host,
  publicHosts,
  filmPort,
}: Pick<Settings, "host" | "publicHosts" | "filmPort">): Promise<FilmServer> {
  const hosts = [host, ...publicHosts];
  const app = new Hono<HttpEnv>();
  app.use(knownHost(hosts), async (context, next) => {
    await next();
    const parents = hosts.map((name) => `http://${name}:*`).join(" ");
    context.header(
      "content-security-policy",
      `default-src 'none'; media-src 'self'; style-src 'self'; frame-ancestors ${parents}`,
    );
    context.header("x-content-type-options", "nosniff");
  });
  app.get("/film", (context) => context.html(player));
  app.get("/player.css", (context) => context.body(look, 200, { "content-type": "text/css" }));
  app.get("/fractions.webm", async (context) =>
    context.body(new Uint8Array(await readFile(film)), 200, { "content-type": "video/webm" }),
  );
  const { url, close } = await listen(app, { host, port: filmPort });
  return { url, close: () => close("now") };
}
