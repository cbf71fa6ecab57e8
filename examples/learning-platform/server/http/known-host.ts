import { createMiddleware } from "hono/factory";
import type { HttpEnv } from "./http-env.ts";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Refuses a request for another host than the loopback names and `hosts`: a page elsewhere whose name was made to point here
 * gets no answer.
 *
 * @param hosts - Names without a port.
 */
export function knownHost(hosts: readonly string[]) {
  const known = new Set([...LOOPBACK, ...hosts].map((host) => host.toLowerCase()));
  return createMiddleware<HttpEnv>(async (context, next) => {
    const name = (context.req.header("host") ?? "").replace(/:\d*$/, "").toLowerCase();
    return known.has(name) ? next() : context.text("Misdirected Request", 421);
  });
}
