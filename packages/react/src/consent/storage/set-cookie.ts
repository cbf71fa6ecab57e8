/** Place and name of the cookie that holds choices. */
export interface CookiePlace {
  /** `bijsluiter-consent` when absent. */
  readonly name?: string;
  /** `/` when absent. */
  readonly path?: string;
  /** E.g. `"school.example"`: its subdomains share the choices. When absent, only the host of the page has them. */
  readonly domain?: string;
  /**
   * Whether the page is in a frame of another site, such as a tool in a learning platform (LTI). There, a browser
   * accepts only `SameSite=None; Secure; Partitioned` cookies, which are specific to that platform. Default: detected
   * in the browser.
   */
  readonly crossSite?: boolean;
}

export const COOKIE_NAME = "bijsluiter-consent";
/**
 * As long as a browser keeps one: a no is to be remembered at least as long as a yes. When a yes ends is not up to it.
 */
const MAX_AGE = 400 * 24 * 3600;
const MAX_BYTES = 4000;

/**
 * What sets a cookie, as a header `Set-Cookie` and `document.cookie` want it; without a value, or one that is too long,
 * it goes.
 */
export function setCookie(
  value: string,
  { name = COOKIE_NAME, path = "/", domain, crossSite }: CookiePlace,
  isSecure: boolean,
): string {
  // What does not fit is asked again; an older yes may not stay in its place.
  const isKept = value && name.length + value.length < MAX_BYTES;
  const site = crossSite ? "None;Secure;Partitioned" : `Lax${isSecure ? ";Secure" : ""}`;
  return `${name}=${isKept ? value : ""};Path=${path}${domain ? `;Domain=${domain}` : ""};Max-Age=${isKept ? MAX_AGE : 0};SameSite=${site}`;
}
