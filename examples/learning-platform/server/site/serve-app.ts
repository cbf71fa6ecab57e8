import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono } from "hono";
import type { HttpEnv } from "../http/http-env.ts";

/** Serves the built app; every address without a file in it is a page of the app. */
export function serveApp(app: Hono<HttpEnv>, appDir: string): void {
  if (!existsSync(join(appDir, "index.html"))) return;
  app.use(
    "/assets/*",
    serveStatic({
      root: appDir,
      // The name of an asset holds the hash of its content.
      onFound: (_path, context) =>
        context.header("cache-control", "public, max-age=31536000, immutable"),
    }),
  );
  app.get("/favicon.svg", serveStatic({ root: appDir }));
  app.all("/assets/*", (context) => context.text("Not found", 404));
  app.get("*", async (context, next) => {
    context.header("cache-control", "no-cache");
    return serveStatic<HttpEnv>({ path: join(appDir, "index.html") })(context, next);
  });
}
