import type { ConsentStorage } from "../store/consent-storage.ts";
import { encodeChoices } from "./choice-code.ts";
import { inCrossSiteFrame } from "./in-cross-site-frame.ts";
import { cookieValues, readCookies } from "./read-cookies.ts";
import { COOKIE_NAME, type CookiePlace, setCookie } from "./set-cookie.ts";

/** What {@link cookieStorage} takes. */
export interface CookieOptions extends CookiePlace {
  /** Header `Cookie` of the request, on a server. */
  readonly header?: string | undefined;
}

/**
 * Choices in one first-party cookie: state, time and versions; `SameSite=Lax`, `Secure` where the page is, and
 * `SameSite=None; Secure; Partitioned` in a frame of another site.
 */
export function cookieStorage(options: CookieOptions = {}): ConsentStorage {
  const { name = COOKIE_NAME, header, domain } = options;
  return {
    read: (scope) => readCookies(header ?? document.cookie, name, scope),
    write: (_added, all, scope) => {
      const { crossSite = inCrossSiteFrame() } = options;
      const set = (value: string, place: CookiePlace = {}) => {
        const text = setCookie(
          value,
          { ...options, crossSite, ...place },
          location.protocol === "https:",
        );
        // biome-ignore lint/suspicious/noDocumentCookie: read back in the same turn, which the Cookie Store API cannot.
        document.cookie = text;
      };
      set(encodeChoices(all, scope));
      // An older one of this name, set for another domain or another kind of frame, would hold what was said before.
      if (cookieValues(document.cookie, name).length < 2) return;
      set("", { crossSite: !crossSite });
      const labels = location.hostname.split(".");
      for (const at of labels.keys()) {
        const parent = labels.slice(at).join(".");
        if (parent !== domain) set("", { domain: parent });
      }
      if (domain) set("", { domain: "" });
    },
  };
}
