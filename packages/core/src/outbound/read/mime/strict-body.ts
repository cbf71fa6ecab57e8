import { strictBase64 } from "./strict-base64.ts";

const EQUALS = 0x3d;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const HEX = 16;

/**
 * Bytes of a body, decoded from its transfer encoding. `undefined` when the encoding is invalid, because a recipient
 * may then read something else than the guard. RFC 2045, section 6.
 */
export function strictBody(body: Uint8Array, encoding: string): Uint8Array | undefined {
  switch (encoding) {
    case "base64":
      return strictBase64(body);
    case "quoted-printable":
      return fromQuoted(body);
    case "":
    case "7bit":
    case "8bit":
    case "binary":
      return body;
    default:
      return undefined;
  }
}

function fromQuoted(body: Uint8Array): Uint8Array | undefined {
  // What is decoded is never longer, so the copy is written over from its start.
  const bytes = body.slice();
  let at = 0;
  let from = 0;
  for (let mark = body.indexOf(EQUALS); mark >= 0; mark = body.indexOf(EQUALS, from)) {
    bytes.copyWithin(at, from, mark);
    at += mark - from;
    const byte = (hexAt(body, mark + 1) << 4) | hexAt(body, mark + 2);
    if (byte < 0) {
      const next = endOfSoftBreak(body, mark + 1);
      if (next === undefined) return undefined;
      from = next;
    } else {
      bytes[at] = byte;
      at += 1;
      from = mark + 3;
    }
  }
  bytes.copyWithin(at, from);
  return bytes.subarray(0, at + body.length - from);
}

/** Value of a hexadecimal digit; negative for another byte. */
function hexAt(body: Uint8Array, at: number): number {
  const value = Number.parseInt(String.fromCharCode(body[at] ?? 0), HEX);
  return Number.isNaN(value) ? -1 : value;
}

/** Offset of the text after a soft line break (an equals sign at the end of a line). */
function endOfSoftBreak(body: Uint8Array, from: number): number | undefined {
  let at = from;
  while (body[at] === 0x20 || body[at] === 0x09) at += 1;
  if (at >= body.length) return at;
  if (body[at] === RETURN) at += 1;
  return body[at] === LINE_FEED ? at + 1 : undefined;
}
