import { OutboundRefusedError } from "../guard/outbound-refused-error.ts";
import { type WebHeaders, type WebInit, type WebResponse, web } from "./web.ts";

/** As many as fetch follows. */
const MOST = 20;

interface Sending {
  readonly url: string;
  readonly init: WebInit;
  /** Something was found in the request, so that another host may not have it. */
  readonly isFound: boolean;
  /** How many redirects led to it. */
  readonly count: number;
  readonly send: (input: unknown, init?: WebInit) => Promise<WebResponse>;
  /** The guarded fetch. */
  readonly again: (input: unknown, init?: WebInit) => Promise<WebResponse>;
}

const followed = new Set([301, 302, 303, 307, 308]);
/** After these a POST goes on as a GET. */
const turning = new Set([301, 302]);

/**
 * Sends a request. When something was found in it, a redirect is not left to the engine, which would send the same body to a host that
 * nobody judged: it becomes a request of its own. A browser hides where a redirect leads, and then it is refused.
 */
export async function followRedirects({
  url,
  init,
  isFound,
  count,
  send,
  again,
}: Sending): Promise<WebResponse> {
  if (!isFound || init["redirect"] !== "follow") return send(url, init);
  const response = await send(url, { ...init, redirect: "manual" });
  if (response.type === "opaqueredirect") throw new OutboundRefusedError("blocked");
  const location = followed.has(response.status) ? response.headers.get("location") : null;
  if (location === null) return response;
  if (count >= MOST) throw new OutboundRefusedError("blocked");
  const next = nextInit(response.status, init, { from: url, to: location });
  return again(new (web().URL)(location, url).href, next);
}

/** What fetch sends after a redirect: another origin gets no credentials, and 303 no body. Fetch standard, 4.4. */
function nextInit(
  status: number,
  init: WebInit,
  { from, to }: { from: string; to: string },
): WebInit {
  const { URL, Headers } = web();
  const headers: WebHeaders = new Headers(init["headers"]);
  if (new URL(to, from).origin !== new URL(from).origin)
    for (const name of ["authorization", "cookie", "proxy-authorization"]) headers.delete(name);
  const method = String(init["method"]).toUpperCase();
  const isGet = (status === 303 && method !== "HEAD") || (turning.has(status) && method === "POST");
  if (!isGet) return { ...init, headers };
  for (const name of ["content-type", "content-length", "content-encoding"]) headers.delete(name);
  const { body: _, duplex: __, ...rest } = init;
  return { ...rest, headers, method: "GET" };
}
