import { decodeBody } from "../../../shared/bytes/decode-body.ts";

/** Bytes of a body of one byte a character. Base64 ends at the first padding: what stands behind it, such as a footer, is not of the file. */
export function bytesOfBody(body: string, encoding: string): Uint8Array {
  const isBase64 = encoding.trim().toLowerCase() === "base64";
  const padding = isBase64 ? body.indexOf("=") : -1;
  return decodeBody(padding < 0 ? body : body.slice(0, padding), encoding);
}
