import { sql } from "drizzle-orm";
import { Hono } from "hono";
import { boards } from "../database/tables.ts";
import { readInbox } from "../mail/mail-sink.ts";
import type { HttpEnv, Platform } from "./http-env.ts";
import { problem } from "./problem.ts";
import { readJson } from "./read-json.ts";
import { roles } from "./role.ts";
import { keepRole } from "./role-cookie.ts";

/** What makes it a demo: who plays, which boards there are, and what they received. */
export function demoRoutes({ database, clock, contractHours }: Platform): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/health", async (context) => {
    await database.execute(sql`select 1`);
    return context.json({ status: "ok" });
  });
  routes.get("/session", (context) =>
    context.json({ role: context.get("role"), roles, now: clock(), contractHours }),
  );
  routes.post("/session", async (context) => {
    const body = readJson(await context.req.text());
    const wanted = body.ok ? (body.value as { role?: unknown } | null)?.role : undefined;
    const role = roles.find((known) => known === wanted);
    if (!role) return problem(context, 422, "not-an-option");
    keepRole(context, role);
    return context.json({ role });
  });
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
  routes.get("/inbox", async (context) => context.json({ messages: await readInbox(database) }));
  return routes;
}
