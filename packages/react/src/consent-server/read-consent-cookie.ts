import type { ConsentChoice } from "@bijsluiter/core/consent/state";
import { readCookies } from "../consent/storage/read-cookies.ts";
import { COOKIE_NAME } from "../consent/storage/set-cookie.ts";
import type { ConsentScope } from "../consent/store/consent-storage.ts";
import { headerOf, type RequestHeaders } from "./cookie-header.ts";

/**
 * Choices in the cookies of a request: plain, quoted or percent-encoded. Several cookies of the name must agree on
 * consent, and each can refuse. An incomplete cookie, or one of another person, is ignored; no input of a browser is an
 * error.
 *
 * @param from - A `Request`, an Express or Node request, or the text of the header, such as `(await cookies()).toString()`.
 */
export const readConsentCookie = (
  from: RequestHeaders | string,
  scope: ConsentScope,
  { name = COOKIE_NAME }: { readonly name?: string } = {},
): readonly ConsentChoice[] =>
  readCookies(typeof from === "string" ? from : headerOf(from, "cookie"), name, scope);
