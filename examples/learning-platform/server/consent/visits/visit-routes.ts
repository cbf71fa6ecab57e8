import { toDay } from "@bijsluiter/core/calendar";
import { sql } from "drizzle-orm";
import { Hono } from "hono";
import type { HttpEnv } from "../../http/http-env.ts";
import { smallBody } from "../../http/limits/small-body.ts";
import { problem } from "../../http/problem.ts";
import { readJson } from "../../http/read-json.ts";
import { only } from "../../http/role-cookie.ts";
import type { ConsentOptions } from "../consent-options.ts";
import { visits } from "../tables.ts";

/** Pages that are counted; of any other address, nothing is kept. */
const PAGE = /^\/[a-z-]{0,40}$/;

/** Visits that were counted with consent. There is no cookie, no address and no name in what is kept. */
export function visitRoutes({
  database,
  clock,
}: Pick<ConsentOptions, "database" | "clock">): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  // The page calls this once its visitor agreed.
  routes.post("/visits", smallBody, async (context) => {
    const body = readJson(await context.req.text());
    const path = body.ok ? (body.value as { path?: unknown } | null)?.path : undefined;
    if (typeof path !== "string" || !PAGE.test(path)) return problem(context, 422, "not-an-option");
    await database
      .insert(visits)
      .values({ day: toDay(clock()), path, count: 1 })
      .onConflictDoUpdate({
        target: [visits.day, visits.path],
        set: { count: sql`${visits.count} + 1` },
      });
    return context.body(null, 204);
  });
  routes.get("/visits", only("privacy-officer"), async (context) =>
    context.json({ visits: await database.select().from(visits).orderBy(visits.day, visits.path) }),
  );
  return routes;
}
