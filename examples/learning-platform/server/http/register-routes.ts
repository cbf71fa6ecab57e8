import { verifyRegister } from "@bijsluiter/core/breaches";
import { Hono } from "hono";
import { readRegister } from "../register/read-register.ts";
import type { HttpEnv, Platform } from "./http-env.ts";
import { only } from "./role-cookie.ts";

/** The register as a whole. */
export function registerRoutes({ database }: Platform): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/register/verify", only("privacy-officer"), async (context) => {
    const head = context.req.query("head");
    const register = await readRegister(database);
    return context.json(verifyRegister(register, head === undefined ? {} : { head }));
  });
  return routes;
}
