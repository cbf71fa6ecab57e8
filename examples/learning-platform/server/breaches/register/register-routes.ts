import { verifyRegister } from "@bijsluiter/core/breaches";
import { Hono } from "hono";
import type { HttpEnv } from "../../http/http-env.ts";
import { only } from "../../http/role-cookie.ts";
import type { BreachesOptions } from "../breaches-options.ts";
import { readRegister } from "./read-register.ts";

/** The register as a whole. */
export function registerRoutes({ database }: Pick<BreachesOptions, "database">): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/register/verify", only("privacy-officer"), async (context) => {
    const head = context.req.query("head");
    const register = await readRegister(database);
    return context.json(verifyRegister(register, head === undefined ? {} : { head }));
  });
  return routes;
}
