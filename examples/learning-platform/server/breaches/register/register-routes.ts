import { Hono } from "hono";
import type { HttpEnv } from "../../http/http-env.ts";
import { only } from "../../http/role-cookie.ts";
import type { BreachesOptions } from "../breaches-options.ts";
import { createRegisterCheck } from "./register-check.ts";

/** The register as a whole: whether all of it holds, or with `?from=last` what came since the last check. */
export function registerRoutes({ database }: Pick<BreachesOptions, "database">): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const check = createRegisterCheck(database);
  routes.get("/register/verify", only("privacy-officer"), async (context) => {
    const { head, from } = context.req.query();
    const verdict = await (from === "last" ? check.newest() : check.all());
    const isOther = verdict.valid && head !== undefined && head !== verdict.head;
    return context.json(
      isOther ? { valid: false, reason: "other-head", sequence: verdict.entries + 1 } : verdict,
    );
  });
  return routes;
}
