import type { SealedEntry } from "@bijsluiter/core/breaches";
import { Hono } from "hono";
import type { HttpEnv } from "../../http/http-env.ts";
import { only } from "../../http/role-cookie.ts";
import type { BreachesOptions } from "../breaches-options.ts";
import { everyBreach } from "../register/every-breach.ts";
import { countBreaches } from "./count-breaches.ts";

/** How many breaches there were, by year, kind and board. */
export function statisticsRoutes({ database }: BreachesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/register/statistics", only("privacy-officer"), async (context) => {
    const breaches: (readonly SealedEntry[])[] = [];
    for await (const breach of everyBreach(database)) breaches.push(breach);
    return context.json({ years: countBreaches(breaches) });
  });
  return routes;
}
