import { Hono } from "hono";
import type { HttpEnv } from "../../http/http-env.ts";
import type { RightsOptions } from "../rights-options.ts";
import { sendAnswer } from "./send-answer.ts";

/** The letters of a request, as who asked gets them. */
export function letterRoutes(options: RightsOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/rights/:reference/letters/:sequence", (context) => sendAnswer(context, options));
  return routes;
}
