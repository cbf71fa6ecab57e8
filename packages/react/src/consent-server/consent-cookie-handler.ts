import type { ServerCookieOptions } from "./consent-cookie.ts";
import type { RequestHeaders } from "./cookie-header.ts";
import { keptCookie } from "./keep-consent-cookie.ts";

/** Part of a request of Express or Node that is used. */
export type NodeRequest = Extract<RequestHeaders, { readonly headers: object }> & {
  readonly url?: string | undefined;
};

/** Part of a response of Express or Node that is used. */
export interface NodeResponse {
  statusCode: number;
  /** A header that was set before. */
  readonly getHeader: (name: string) => number | string | readonly string[] | undefined;
  /** Sets a header. */
  readonly setHeader: (name: string, value: string | readonly string[]) => unknown;
  /** Sends the response. */
  readonly end: () => unknown;
}

/**
 * Handler for Express and for Node's own server that calls `keepConsentCookie`, and answers 204.
 *
 * @throws TypeError for a name, path or domain that a cookie cannot have, when it answers.
 *
 * @example
 * ```ts
 * import { consentCookieHandler } from "@bijsluiter/react/consent-server";
 *
 * app.post("/consent-cookie", consentCookieHandler({ domain: "school.example" }));
 * ```
 */
export function consentCookieHandler(
  options: ServerCookieOptions = {},
): (request: NodeRequest, response: NodeResponse) => void {
  return (request, response) => {
    const kept = keptCookie(request, options);
    const before = [response.getHeader("set-cookie") ?? []].flat().map(String);
    if (kept !== undefined) response.setHeader("set-cookie", [...before, kept]);
    response.setHeader("cache-control", "no-store");
    response.statusCode = 204;
    response.end();
  };
}
