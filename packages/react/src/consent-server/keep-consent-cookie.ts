import { cookieValues } from "../consent/storage/read-cookies.ts";
import { COOKIE_NAME, setCookie } from "../consent/storage/set-cookie.ts";
import { checkedPlace, type ServerCookieOptions } from "./consent-cookie.ts";
import { headerOf, type RequestHeaders } from "./cookie-header.ts";

/** What the code of choices is made of; nothing else is sent back. */
const CODE = /^[\w!'()*.~%:/-]{1,4000}$/;

/**
 * The header `Set-Cookie` that keeps what the request brought; nothing when it brought none, when it brought several that
 * differ, or what no widget wrote.
 */
export function keptCookie(
  request: RequestHeaders & { readonly url?: string | undefined },
  options: ServerCookieOptions,
): string | undefined {
  const { name = COOKIE_NAME, secure = true } = checkedPlace(options);
  const { crossSite = /[?&]frame=cross-site(?:&|$)/.test(request.url ?? "") } = options;
  const [value = "", ...others] = new Set(cookieValues(headerOf(request, "cookie"), name));
  if (others.length > 0 || !CODE.test(value)) return undefined;
  return setCookie(value, { ...options, crossSite }, secure);
}

/**
 * Sets the cookie of a visitor again, unchanged, with the maximum lifetime: Safari deletes a cookie set by a script
 * after seven days. Use it only for the requests of `keepCookie`: another response, created before a choice but
 * received after it, would revert the choice.
 *
 * @param headers - Headers of the response.
 * @throws TypeError for a name, path or domain that a cookie cannot have.
 *
 * @example
 * ```ts
 * import { keepConsentCookie } from "@bijsluiter/react/consent-server";
 *
 * export function POST(request: Request): Response {
 *   const headers = new Headers({ "cache-control": "no-store" });
 *   keepConsentCookie(request, headers);
 *   return new Response(null, { status: 204, headers });
 * }
 * ```
 */
export function keepConsentCookie(
  request: Request,
  headers: Headers,
  options: ServerCookieOptions = {},
): void {
  const kept = keptCookie(request, options);
  if (kept !== undefined) headers.append("set-cookie", kept);
}
