import type { SealedEntry } from "@bijsluiter/core/breaches";
import { Hono } from "hono";
import type { HttpEnv } from "../../http/http-env.ts";
import { only } from "../../http/role-cookie.ts";
import type { BreachesOptions } from "../breaches-options.ts";
import { registerOf } from "../register/register-of.ts";
import { countBreaches } from "./count-breaches.ts";

const AT_ONCE = 100;

/** How many breaches there were, by year, kind and board. */
export function statisticsRoutes({ database }: BreachesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/register/statistics", only("privacy-officer"), async (context) => {
    const breaches: (readonly SealedEntry[])[] = [];
    for (let before: number | undefined; ; ) {
      const page = await registerOf(database).page({ limit: AT_ONCE, ...(before && { before }) });
      breaches.push(...page.breaches);
      before = page.next;
      if (before === undefined) return context.json({ years: countBreaches(breaches) });
    }
  });
  return routes;
}
