import { getConnInfo } from "@hono/node-server/conninfo";
import { createMiddleware } from "hono/factory";
import type { HttpEnv } from "./http-env.ts";
import { problem } from "./problem.ts";

const WINDOW_MS = 60_000;

/** Refuses an address that writes more than `writesPerMinute` in one window of a minute. */
export function limitWrites(writesPerMinute: number) {
  let windowEnds = 0;
  const writes = new Map<string, number>();
  return createMiddleware<HttpEnv>(async (context, next) => {
    if (context.req.method !== "POST") return next();
    const now = performance.now();
    if (now >= windowEnds) {
      writes.clear();
      windowEnds = now + WINDOW_MS;
    }
    const address = getConnInfo(context).remote.address ?? "";
    const count = (writes.get(address) ?? 0) + 1;
    writes.set(address, count);
    if (count <= writesPerMinute) return next();
    context.header("retry-after", String(Math.ceil((windowEnds - now) / 1_000)));
    return problem(context, 429, "too-many-requests");
  });
}
