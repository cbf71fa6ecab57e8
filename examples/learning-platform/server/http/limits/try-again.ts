import type { Context } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { problem } from "../problem.ts";

const AGAIN_AFTER_SECONDS = 5;

/** Refuses for now: the same request can be sent again. */
export function tryAgain(context: Context<HttpEnv>, code: "too-busy" | "database-away"): Response {
  context.header("retry-after", String(AGAIN_AFTER_SECONDS));
  return problem(context, 503, code);
}
