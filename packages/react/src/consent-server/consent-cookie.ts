import type { ConsentChoice } from "@bijsluiter/core/consent/state";
import { encodeChoices } from "../consent/storage/choice-code.ts";
import { type CookiePlace, setCookie } from "../consent/storage/set-cookie.ts";
import type { ConsentScope } from "../consent/store/consent-storage.ts";

/** Options of the cookie on a server. Never `HttpOnly`: the widgets read it. */
export interface ServerCookieOptions extends CookiePlace {
  /** `false` only for development over http; default `true`. */
  readonly secure?: boolean;
}

const NAME = /^[\w!#$%&'*+.^`|~-]{1,100}$/;
const PATH = /^\/[\x21-\x3a\x3c-\x7e]{0,500}$/;
const DOMAIN = /^\.?(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

/**
 * Cookie options, checked for use in a header. A value that could end an attribute and start another one is refused.
 *
 * @throws TypeError for a name, path or domain that a cookie cannot have.
 */
export function checkedPlace<Place extends CookiePlace>(place: Place): Place {
  const { name = "n", path = "/", domain = "d" } = place;
  if (!NAME.test(name)) throw new TypeError("A cookie cannot have this name.");
  if (!PATH.test(path)) throw new TypeError("A cookie cannot have this path.");
  if (domain.length > 253 || !DOMAIN.test(domain))
    throw new TypeError("The domain of a cookie must be a host name.");
  return place;
}

/**
 * A header `Set-Cookie` with choices that the server holds, e.g. those of a form without script.
 *
 * @throws TypeError for a name, path or domain that a cookie cannot have.
 */
export function consentCookie(
  choices: readonly ConsentChoice[],
  scope: ConsentScope,
  options: ServerCookieOptions = {},
): string {
  const { secure = true, ...place } = checkedPlace(options);
  return setCookie(encodeChoices(choices, scope), place, secure);
}
