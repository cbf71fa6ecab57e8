import { agreedChoices } from "../store/agreed-choices.ts";
import type { ConsentStorage } from "../store/consent-storage.ts";
import { decodeChoices, encodeChoices } from "./choice-code.ts";

/** What {@link cookieStorage} takes. */
export interface CookieOptions {
  /** `bijsluiter-consent` when left out. */
  readonly name?: string;
  /** `/` when left out. */
  readonly path?: string;
  /** Header `Cookie` of the request, on a server. */
  readonly header?: string | undefined;
}

/** As long as a browser keeps one: a no is to be remembered at least as long as a yes. When a yes ends is not up to it. */
const MAX_AGE = 400 * 24 * 3600;
const MAX_BYTES = 4000;

/** Choices in one first-party cookie: state, time and versions, `SameSite=Lax`, `Secure` where the page is. */
export function cookieStorage(options: CookieOptions = {}): ConsentStorage {
  const { name = "bijsluiter-consent", path = "/", header } = options;
  return {
    name,
    read: (scope) =>
      agreedChoices(
        (header ?? document.cookie)
          .split(/; */)
          .filter((pair) => pair.startsWith(`${name}=`))
          .map((pair) => decodeChoices(pair.slice(name.length + 1), scope)),
      ),
    write: (_added, all, scope) => {
      const pair = `${name}=${encodeChoices(all, scope)}`;
      // What does not fit is asked again; an older yes may not stay in its place.
      const age = pair.length > MAX_BYTES ? 0 : MAX_AGE;
      const secure = location.protocol === "https:" ? ";Secure" : "";
      // biome-ignore lint/suspicious/noDocumentCookie: read back in the same turn, which the Cookie Store API cannot.
      document.cookie = `${age ? pair : `${name}=`};Path=${path};Max-Age=${age};SameSite=Lax${secure}`;
    },
  };
}
