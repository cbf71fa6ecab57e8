import { createMiddleware } from "hono/factory";
import type { HttpEnv } from "./http-env.ts";
import { problem } from "./problem.ts";

const READING = ["GET", "HEAD", "OPTIONS"];

/** Refuses a write that another website makes the browser send; a client that is no browser sends neither header. */
export const sameOrigin = createMiddleware<HttpEnv>(async (context, next) => {
  if (READING.includes(context.req.method)) return next();
  const site = context.req.header("sec-fetch-site");
  const origin = context.req.header("origin");
  const elsewhere =
    (site !== undefined && site !== "same-origin" && site !== "none") ||
    (origin !== undefined && hostOf(origin) !== context.req.header("host"));
  return elsewhere ? problem(context, 403, "other-origin") : next();
});

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);
