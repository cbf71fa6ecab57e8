import type { ConsentStorage } from "../store/consent-storage.ts";
import { inCrossSiteFrame } from "./in-cross-site-frame.ts";
import { cookieValues } from "./read-cookies.ts";
import { COOKIE_NAME, type CookiePlace } from "./set-cookie.ts";

/** Options of {@link keepCookie}. */
export interface KeepCookieOptions extends Pick<CookiePlace, "name" | "crossSite"> {
  /** Address at which the server answers with `keepConsentCookie`, e.g. `"/consent-cookie"`. */
  readonly url: string;
}

/**
 * Asks the server to set the cookie of `cookieStorage` again: Safari deletes cookies set by scripts after seven days,
 * but not those set by a server. It sends a request after each choice, and once per tab of a returning visitor. Place
 * it after `cookieStorage`.
 */
export function keepCookie({
  url,
  name = COOKIE_NAME,
  crossSite,
}: KeepCookieOptions): ConsentStorage {
  let running: AbortController | undefined;
  const send = async () => {
    // An answer to what was said before may not come in after what is said now.
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const frame =
      (crossSite ?? inCrossSiteFrame()) ? `${url.includes("?") ? "&" : "?"}frame=cross-site` : "";
    try {
      const { ok } = await fetch(url + frame, {
        method: "POST",
        credentials: "same-origin",
        signal,
      });
      if (ok) sessionStorage.setItem(`${name}-kept`, "1");
    } catch {}
  };
  try {
    if (!sessionStorage.getItem(`${name}-kept`) && cookieValues(document.cookie, name).length > 0)
      send();
  } catch {}
  return { write: send };
}
