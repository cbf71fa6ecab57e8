import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { type Role, roles } from "../../shared/roles.ts";
import type { HttpEnv } from "./http-env.ts";
import { problem } from "./problem.ts";

const COOKIE = "leerplein-role";

/** The role of this request; a teacher when none was chosen. */
export function roleOf(context: Context): Role {
  const chosen = getCookie(context, COOKIE);
  return roles.find((role) => role === chosen) ?? "docent";
}

/** Plays `role` from the next request on. */
export function keepRole(context: Context, role: Role): void {
  setCookie(context, COOKIE, role, { httpOnly: true, sameSite: "Strict", path: "/" });
}

/** Lets only some roles through. */
export const only = (...allowed: readonly Role[]) =>
  createMiddleware<HttpEnv>(async (context, next) => {
    if (!allowed.includes(context.get("role"))) return problem(context, 403, "not-allowed");
    return next();
  });
