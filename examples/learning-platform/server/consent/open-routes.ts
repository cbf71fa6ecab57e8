import { toDay } from "@bijsluiter/core/calendar";
import { sql } from "drizzle-orm";
import { Hono } from "hono";
import type { HttpEnv, Platform } from "../http/http-env.ts";
import { problem } from "../http/problem.ts";
import { readJson } from "../http/read-json.ts";
import { only } from "../http/role-cookie.ts";
import { sem } from "./demo-pupils.ts";
import { readRecords } from "./read-record.ts";
import { visits } from "./tables.ts";

/** Pages that are counted; of any other address, nothing is kept. */
const PAGE = /^\/[a-z-]{0,40}$/;

/** What anybody may ask: the key of receipts, a visit counted with consent, and the clock of the demo. */
export function openRoutes({ database, clock, consent }: Platform): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/.well-known/jwks.json", (context) =>
    context.json({ keys: [consent.key.publicKey] }, 200, {
      "cache-control": "public, max-age=300",
    }),
  );

  // The page calls this once its visitor agreed; there is no cookie, no address and no name in what is kept.
  routes.post("/api/visits", async (context) => {
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
  routes.get("/api/visits", only("privacy-officer"), async (context) =>
    context.json({ visits: await database.select().from(visits).orderBy(visits.day, visits.path) }),
  );

  routes.get("/api/consent/demo", async (context) => {
    const birthday = await sixteenthBirthday();
    const isPast = birthday !== undefined && birthday <= toDay(clock());
    return context.json({ filmUrl: consent.filmUrl, now: clock(), birthday, isPast });
  });
  routes.post("/api/consent/demo/birthday", async (context) => {
    const birthday = await sixteenthBirthday();
    if (birthday) await consent.moveTo(`${birthday}T09:00:00+01:00`);
    return context.json({ now: clock() });
  });
  return routes;

  async function sixteenthBirthday(): Promise<string | undefined> {
    const [stored] = await readRecords(database, { pupilId: sem });
    const subject = stored?.record.subject;
    const day = subject?.kind === "child" ? subject.sixteen : undefined;
    return day?.includes("-") ? day : undefined;
  }
}
