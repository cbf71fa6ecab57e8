import type { ConsentStorage } from "../store/consent-storage.ts";
import { encodeChoices } from "./choice-code.ts";
import { inCrossSiteFrame } from "./in-cross-site-frame.ts";
import { cookieValues, readCookies } from "./read-cookies.ts";
import { COOKIE_NAME, type CookiePlace, setCookie } from "./set-cookie.ts";

/** Options of {@link cookieStorage}. */
export interface CookieOptions extends CookiePlace {
  /** Header `Cookie` of the request, on a server. */
  readonly header?: string | undefined;
}

/**
 * Choices in one first-party cookie: state, time and versions; `SameSite=Lax`, `Secure` where the page is, and
 * `SameSite=None; Secure; Partitioned` in a frame of another site.
 */
export function cookieStorage(options: CookieOptions = {}): ConsentStorage {
  const { name = COOKIE_NAME, header } = options;
  return {
    name,
    read: (scope) => readCookies(header ?? document.cookie, name, scope),
    write: (_added, all, scope) => {
      const { crossSite = inCrossSiteFrame() } = options;
      const set = (place?: CookiePlace) => {
        // biome-ignore lint/suspicious/noDocumentCookie: read back in the same turn, which the Cookie Store API cannot.
        document.cookie = setCookie(
          place ? "" : encodeChoices(all, scope),
          { ...options, crossSite, ...place },
          location.protocol === "https:",
        );
      };
      set();
      if (!cookieValues(document.cookie, name)[1]) return;
      // An older one, set for another domain or another kind of frame, would hold what was said before.
      for (let domain = `.${location.hostname}`; domain; domain = domain.replace(/^\.?[^.]*/, ""))
        set({ domain });
      set({ domain: "" });
      set({ crossSite: !crossSite });
      set();
    },
  };
}
