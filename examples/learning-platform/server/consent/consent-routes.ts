import { Hono } from "hono";
import type { HttpEnv } from "../http/http-env.ts";
import type { ConsentOptions } from "./consent-options.ts";
import { demoRoutes } from "./demo/demo-routes.ts";
import { familyRoutes } from "./images/family-routes.ts";
import { overviewRoutes } from "./images/overview-routes.ts";
import { keyRoutes } from "./receipts/key-routes.ts";
import { receiptRoutes } from "./receipts/receipt-routes.ts";
import { visitRoutes } from "./visits/visit-routes.ts";

/** Everything on consent. */
export function consentRoutes(options: ConsentOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.route("/", keyRoutes(options));
  routes.route("/api", visitRoutes(options));
  routes.route("/api/consent", demoRoutes(options));
  routes.route("/api/consent", overviewRoutes(options));
  routes.route("/api/consent", receiptRoutes(options));
  routes.route("/api/consent/family", familyRoutes(options));
  return routes;
}
