import { sql } from "drizzle-orm";
import { Hono } from "hono";
import { roles } from "../../shared/roles.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/open-database.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { smallBody } from "../http/limits/small-body.ts";
import { problem } from "../http/problem.ts";
import { readJson } from "../http/read-json.ts";
import { keepRole } from "../http/role-cookie.ts";
import { boards } from "./tables.ts";

/** What the routes of the site need. */
interface SiteRoutesOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly contractHours: number;
}

/** Health, who plays, and which boards there are. */
export function siteRoutes({ database, clock, contractHours }: SiteRoutesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/health", async (context) => {
    await database.execute(sql`select 1`);
    return context.json({ status: "ok" });
  });
  routes.get("/session", (context) =>
    context.json({ role: context.get("role"), roles, now: clock(), contractHours }),
  );
  routes.post("/session", smallBody, async (context) => {
    const body = readJson(await context.req.text());
    const wanted = body.ok ? (body.value as { role?: unknown } | null)?.role : undefined;
    const role = roles.find((known) => known === wanted);
    if (!role) return problem(context, 422, "not-an-option");
    keepRole(context, role);
    return context.json({ role });
  });
  // For anyone who reports a breach; the addresses are those that a privacy insert publishes.
  routes.get("/boards", async (context) => {
    const rows = await database.select().from(boards).orderBy(boards.name);
    return context.json({
      boards: rows.map(({ id, name, sector, scheme, number, email }) => ({
        id,
        name,
        sector,
        email,
        administrationNumber: { scheme, value: number },
      })),
    });
  });
  return routes;
}
