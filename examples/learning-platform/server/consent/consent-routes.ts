import { Hono } from "hono";
import type { HttpEnv, Platform } from "../http/http-env.ts";
import { familyRoutes } from "./family-routes.ts";
import { openRoutes } from "./open-routes.ts";
import { overviewRoutes } from "./overview-routes.ts";
import { receiptRoutes } from "./receipt-routes.ts";

/** Everything on consent. */
export function consentRoutes(platform: Platform): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.route("/", openRoutes(platform));
  routes.route("/api/consent", overviewRoutes(platform));
  routes.route("/api/consent", receiptRoutes(platform));
  routes.route("/api/consent/family", familyRoutes(platform));
  return routes;
}
