import type { OutboundEncryptor } from "../encrypt/outbound-encryptor.ts";
import type { OutboundRoute } from "../facts/outbound-route.ts";
import { type WebHeaders, type WebInit, web } from "./web.ts";

interface Encrypting {
  readonly url: string;
  readonly route: OutboundRoute;
  readonly encryptor: OutboundEncryptor;
}

/** Request with an encrypted body and its new media type. */
export async function encryptedInit(
  init: WebInit,
  { url, route, encryptor }: Encrypting,
): Promise<WebInit> {
  const request = new (web().Request)(url, init);
  const type = request.headers.get("content-type") ?? "application/octet-stream";
  const bytes = new Uint8Array(await request.arrayBuffer());
  const { contentType, body } = await encryptor.encrypt(bytes, [route], { contentType: type });
  const headers: WebHeaders = new (web().Headers)(init["headers"]);
  for (const name of ["content-length", "content-encoding"]) headers.delete(name);
  headers.set("content-type", contentType);
  return { ...init, headers, body };
}
