import { Hono } from "hono";
import type { HttpEnv } from "../http/http-env.ts";
import { only } from "../http/role-cookie.ts";
import { letterRoutes } from "./answers/letter-routes.ts";
import { deskRoutes } from "./desk-routes.ts";
import { erasureRoutes } from "./erasure/erasure-routes.ts";
import { ownRequestRoutes } from "./requests/own-routes.ts";
import { requestRoutes } from "./requests/request-routes.ts";
import type { RightsOptions } from "./rights-options.ts";

/** Everything on requests of people: filing one is for anyone, the desk for the privacy officer. */
export function rightsRoutes(options: RightsOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.route("/", requestRoutes(options));
  routes.route("/", ownRequestRoutes(options));
  routes.use("/rights/*", only("privacy-officer"));
  routes.route("/", deskRoutes(options));
  routes.route("/", erasureRoutes(options));
  routes.route("/", letterRoutes(options));
  return routes;
}
