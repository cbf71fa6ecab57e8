import { Hono } from "hono";
import type { HttpEnv } from "../../http/http-env.ts";
import { problem } from "../../http/problem.ts";
import { only } from "../../http/role-cookie.ts";
import type { BreachesOptions } from "../breaches-options.ts";
import { findBreaches } from "./find-breaches.ts";
import { createRegisterCheck } from "./register-check.ts";
import { registerOf } from "./register-of.ts";
import { searchFrom } from "./search-from.ts";

/** As a notice carries it: place and hash. A hash alone is that of the last line. */
const HEAD = /^(?:([1-9]\d{0,8}) )?([0-9a-f]{64})$/;

/**
 * The register as a whole: whether all of it holds, or with `?from=last` what came since the last check. `?head=` holds it
 * against the mark of a notice that a board shows.
 */
export function registerRoutes(options: BreachesOptions): Hono<HttpEnv> {
  const { database, clock, contractHours } = options;
  const routes = new Hono<HttpEnv>();
  const check = createRegisterCheck(database);
  routes.get("/register/verify", only("privacy-officer"), async (context) => {
    const { head, from } = context.req.query();
    if (head === undefined)
      return context.json(await (from === "last" ? check.newest() : check.all()));
    const [, place, hash] = HEAD.exec(head) ?? [];
    if (hash === undefined) return problem(context, 422, "not-an-option");
    if (place !== undefined)
      return context.json(await check.against([{ sequence: Number(place), hash }]));
    const verdict = await (from === "last" ? check.newest() : check.all());
    return context.json(
      verdict.valid && hash !== verdict.head
        ? { valid: false, reason: "other-head", sequence: verdict.entries + 1 }
        : verdict,
    );
  });
  routes.get("/register/search", only("privacy-officer"), async (context) => {
    const search = searchFrom(context.req.query());
    if (!search) return problem(context, 422, "not-an-option");
    const now = clock();
    const found = await findBreaches(registerOf(database), search, { now, contractHours });
    return context.json({ now, ...found });
  });
  return routes;
}
