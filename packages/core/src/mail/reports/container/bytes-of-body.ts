const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const sextets = new Map([...ALPHABET].map((letter, value) => [letter, value]));
const EQUALS = 0x3d;

/** Bytes of a body of one byte a character, out of base64 or quoted-printable. RFC 2045, section 6. */
export function bytesOfBody(body: string, encoding: string): Uint8Array {
  const name = encoding.trim().toLowerCase();
  if (name === "base64") return fromBase64(body);
  return name === "quoted-printable"
    ? fromQuoted(body)
    : Uint8Array.from(body, (char) => char.charCodeAt(0) & 0xff);
}

/** Stops at the first padding: what stands behind it, such as a footer, is not of the file. */
function fromBase64(body: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((body.length * 3) / 4));
  let [held, bits, at] = [0, 0, 0];
  for (const letter of body) {
    if (letter === "=") break;
    const sextet = sextets.get(letter);
    if (sextet === undefined) continue;
    held = ((held << 6) | sextet) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return bytes.subarray(0, at);
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
