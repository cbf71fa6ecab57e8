import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context, Hono } from "hono";
import { pagePaths } from "../../shared/page-paths.ts";
import type { HttpEnv } from "../http/http-env.ts";

/**
 * Serves the built app: its files, and its pages at their addresses. Any other address is 404, for a browser that goes there with
 * the page that says so.
 */
export function serveApp(app: Hono<HttpEnv>, appDir: string): void {
  if (!existsSync(join(appDir, "index.html"))) return;
  const page = async (context: Context<HttpEnv>, status: 200 | 404) =>
    context.html(await readFile(join(appDir, "index.html"), "utf8"), status, {
      "cache-control": "no-cache",
    });
  app.use(
    "/assets/*",
    serveStatic({
      root: appDir,
      // The name of an asset holds the hash of its content.
      onFound: (_path, context) =>
        context.header("cache-control", "public, max-age=31536000, immutable"),
    }),
  );
  for (const { name } of filesIn(appDir)) app.get(`/${name}`, serveStatic({ root: appDir }));
  for (const path of pagePaths) app.get(path, (context) => page(context, 200));
  app.notFound((context) =>
    isNavigation(context) ? page(context, 404) : context.text("Not Found", 404),
  );
}

/** Files at the top of the app, such as its icon; what it is entered by has the addresses of the pages. */
const filesIn = (appDir: string) =>
  readdirSync(appDir, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== "index.html",
  );

const isNavigation = ({ req }: Context<HttpEnv>) =>
  req.method === "GET" &&
  !req.path.startsWith("/assets/") &&
  (req.header("accept") ?? "").includes("text/html");
