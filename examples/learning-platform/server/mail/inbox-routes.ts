import { Hono } from "hono";
import type { Database } from "../database/open-database.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { readInbox } from "./read-inbox.ts";

/** What the boards received. */
export function inboxRoutes({ database }: { readonly database: Database }): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/inbox", async (context) => context.json({ messages: await readInbox(database) }));
  return routes;
}
