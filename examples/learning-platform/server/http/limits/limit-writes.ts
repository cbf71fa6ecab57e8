import { getConnInfo } from "@hono/node-server/conninfo";
import { createMiddleware } from "hono/factory";
import type { HttpEnv } from "../http-env.ts";
import { problem } from "../problem.ts";
import { countWrites } from "./count-writes.ts";

/** Refuses an address that writes more than `writesPerMinute` in one window of a minute. */
export function limitWrites(writesPerMinute: number) {
  const counter = countWrites();
  return createMiddleware<HttpEnv>(async (context, next) => {
    if (context.req.method !== "POST") return next();
    const { writes, forgottenIn } = counter.count(getConnInfo(context).remote.address ?? "");
    if (writes <= writesPerMinute) return next();
    context.header("retry-after", String(forgottenIn));
    return problem(context, 429, "too-many-requests");
  });
}
