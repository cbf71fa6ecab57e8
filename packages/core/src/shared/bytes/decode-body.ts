import { bytesOfBase64 } from "./base64.ts";

const EQUALS = 0x3d;

/** Bytes of a body, out of base64 or quoted-printable; a text that was read as Latin-1 has one byte a character. RFC 2045, section 6. */
export function decodeBody(body: string, encoding: string): Uint8Array {
  const name = encoding.trim().toLowerCase();
  if (name === "base64") return bytesOfBase64(body);
  return name === "quoted-printable"
    ? fromQuoted(body)
    : Uint8Array.from(body, (char) => char.charCodeAt(0) & 0xff);
}

function fromQuoted(body: string): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let at = 0;
  for (let index = 0; index < body.length; index += 1) {
    const code = body.charCodeAt(index);
    const two = code === EQUALS ? body.slice(index + 1, index + 3) : "";
    const isByte = /^[\da-f]{2}$/i.test(two);
    const softBreak = two === "\r\n" ? 2 : two.startsWith("\n") ? 1 : 0;
    index += isByte ? 2 : softBreak;
    if (softBreak > 0) continue;
    bytes[at] = isByte ? Number.parseInt(two, 16) : code & 0xff;
    at += 1;
  }
  return bytes.subarray(0, at);
}
