import { readConsentCookie } from "@bijsluiter/react/consent-server";
import { cookies, headers } from "next/headers";
import { consentOptions } from "./consent-options.ts";

/** What came with the request, so that the first render of the browser is that of the server. */
export async function consentOnServer() {
  const choices = readConsentCookie((await cookies()).toString(), consentOptions);
  const gpc = (await headers()).get("sec-gpc");
  return { server: { choices, now: new Date().toISOString() }, gpc };
}
