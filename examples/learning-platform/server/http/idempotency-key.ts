import type { Context } from "hono";
import type { HttpEnv } from "./http-env.ts";

const KEY = /^[\w-]{16,100}$/;

/** The key by which a repeated request is known; `undefined` when there is none, or none that will do. */
export function idempotencyKeyOf(context: Context<HttpEnv>): string | undefined {
  const key = context.req.header("idempotency-key") ?? "";
  return KEY.test(key) ? key : undefined;
}
