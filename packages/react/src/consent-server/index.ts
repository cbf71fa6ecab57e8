export { consentCookie, type ServerCookieOptions } from "./consent-cookie.ts";
export {
  consentCookieHandler,
  type NodeRequest,
  type NodeResponse,
} from "./consent-cookie-handler.ts";
export type { RequestHeaders } from "./cookie-header.ts";
export { keepConsentCookie } from "./keep-consent-cookie.ts";
export { readConsentCookie } from "./read-consent-cookie.ts";
