import { decodeBody } from "../../../shared/bytes/decode-body.ts";
import { decodeText } from "../text/decode-text.ts";

const word = /=\?([\w-]{1,40})\?([bq])\?([^?\s]{0,2000})\?=(?:\s{1,10}(?==\?))?/gi;

/** A header with its encoded words decoded: `=?utf-8?q?Jos=C3=A9?=`. RFC 2047. */
export function decodeWords(header: string): string {
  return header.replaceAll(word, (whole, charset: string, encoding: string, text: string) => {
    const isBase64 = encoding.toLowerCase() === "b";
    const body = isBase64 ? text : text.replaceAll("_", " ");
    const bytes = decodeBody(body, isBase64 ? "base64" : "quoted-printable");
    return decodeText(bytes, charset) ?? whole;
  });
}
