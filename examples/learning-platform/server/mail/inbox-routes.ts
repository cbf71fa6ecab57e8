import { Hono } from "hono";
import type { Database } from "../database/open-database.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { only } from "../http/role-cookie.ts";
import { readInbox } from "./read-inbox.ts";

/** What the boards received: for who plays their privacy officer. */
export function inboxRoutes({ database }: { readonly database: Database }): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/inbox", only("privacy-officer"), async (context) =>
    context.json({ messages: await readInbox(database) }),
  );
  return routes;
}
