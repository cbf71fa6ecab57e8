const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const EQUALS = 0x3d;

/** Bytes of a body, out of base64 or quoted-printable; a text that was read as Latin-1 has one byte a character. RFC 2045, section 6. */
export function decodeBody(body: string, encoding: string): Uint8Array {
  const name = encoding.trim().toLowerCase();
  if (name === "base64") return fromBase64(body);
  return name === "quoted-printable"
    ? fromQuoted(body)
    : Uint8Array.from(body, (char) => char.charCodeAt(0) & 0xff);
}

function fromBase64(body: string): Uint8Array {
  const letters = body.replaceAll(/[^A-Za-z\d+/]/g, "");
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of letters) {
    held = ((held << 6) | ALPHABET.indexOf(letter)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return bytes.subarray(0, at);
}

function fromQuoted(body: string): Uint8Array {
  const bytes: number[] = [];
  for (let index = 0; index < body.length; index += 1) {
    const code = body.charCodeAt(index);
    if (code !== EQUALS) {
      bytes.push(code & 0xff);
      continue;
    }
    const two = body.slice(index + 1, index + 3);
    if (/^[\dA-F]{2}$/i.test(two)) {
      bytes.push(Number.parseInt(two, 16));
      index += 2;
    } else if (two.startsWith("\n")) index += 1;
    else if (two === "\r\n") index += 2;
    else bytes.push(code);
  }
  return Uint8Array.from(bytes);
}
