import type { Context } from "hono";
import type { HttpEnv } from "../http-env.ts";
import { problem } from "../problem.ts";

/** Refuses a body that was not read to its end, so the connection cannot be used again. */
export function tooLarge(context: Context<HttpEnv>): Response {
  context.header("connection", "close");
  return problem(context, 413, "request-too-large");
}
