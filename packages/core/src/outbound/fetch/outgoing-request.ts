import { type WebHeaders, type WebInit, type WebRequest, web } from "./web.ts";

/** A request before the decision, with its body as a separate part. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly redirect: string;
  readonly headers: WebHeaders;
  readonly init: WebInit;
  readonly body: unknown;
}

/** A request that may be sent. */
export interface ReadyRequest {
  readonly url: string;
  readonly init: WebInit;
  /** True when something was found in it or could not be searched. */
  readonly isFound: boolean;
}

/** Properties of a request other than address, method, headers and body. */
const more = [
  "signal",
  "credentials",
  "cache",
  "integrity",
  "keepalive",
  "referrerPolicy",
] as const;

/** The arguments of `fetch` as one request. The result does not change if the caller changes the arguments later. */
export function outgoingRequest(input: unknown, given: WebInit): OutgoingRequest {
  const { body: own, ...rest } = given;
  const isRequest = typeof input === "object" && input !== null && "headers" in input;
  const inside = isRequest && own === undefined ? (input as WebRequest).body : null;
  const request = new (web().Request)(input, inside ? given : rest);
  const { url, method, redirect, headers } = request;
  const ofInput = isRequest
    ? Object.fromEntries(more.map((name) => [name, (input as unknown as WebInit)[name]]))
    : {};
  const init = { ...ofInput, ...rest };
  return { url, method, redirect, headers, init, body: inside ? request.body : own };
}

/** Settings for `fetch` that send a request unchanged. */
export const plainInit = (request: OutgoingRequest, body: unknown): WebInit => ({
  ...request.init,
  method: request.method,
  headers: new (web().Headers)(request.headers),
  redirect: request.redirect,
  ...(body !== undefined && body !== null && { body, duplex: "half" }),
});
