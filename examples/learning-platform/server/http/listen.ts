import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

/** Connections that may wait to be taken: more than come in while one request is worked on. */
const BACKLOG = 2_048;
/** Longer than browsers and clients keep a connection to use it again. */
const KEEP_ALIVE_MS = 75_000;

/** A server that takes requests. */
export interface ListeningServer {
  readonly url: string;
  /** Finishes the requests at hand, or with `now` drops them. */
  readonly close: (how?: "now") => Promise<void>;
}

/** Starts an HTTP server for `app`; port 0 picks a free one. */
export async function listen(
  { fetch }: Pick<Hono, "fetch">,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<ListeningServer> {
  const server = createAdaptorServer({
    fetch,
    serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port, backlog: BACKLOG }, resolve);
  });
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://${host}:${taken}`,
    close: (how) =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if (how === "now" && "closeAllConnections" in server) server.closeAllConnections();
        if ("closeIdleConnections" in server) server.closeIdleConnections();
      }),
  };
}
