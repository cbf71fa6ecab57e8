import { OutboundRefusedError } from "../guard/outbound-refused-error.ts";
import { type WebHeaders, type WebInit, type WebResponse, web } from "./web.ts";

/** Largest number of redirects; same as in the Fetch standard. */
const MOST = 20;

interface Sending {
  readonly url: string;
  readonly init: WebInit;
  /** True when something was found in the request, so that it must not go to another host unchecked. */
  readonly isFound: boolean;
  /** Number of redirects before this request. */
  readonly count: number;
  readonly send: (input: unknown, init?: WebInit) => Promise<WebResponse>;
  /** The guarded fetch. */
  readonly again: (input: unknown, init?: WebInit) => Promise<WebResponse>;
}

const followed = new Set([301, 302, 303, 307, 308]);
/** Statuses after which a POST continues as a GET. */
const turning = new Set([301, 302]);

/**
 * Sends a request. If something was found in it, the engine does not follow a redirect, because it would send the same
 * body to a host that was not checked. The redirect becomes a new request instead. A browser hides the target of a
 * redirect; the request is then refused.
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

/** Settings of the request after a redirect. Another origin gets no credentials, and 303 no body. Fetch standard, 4.4. */
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
