const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const LINE = 76;
const BYTES_OF_LINE = (LINE / 4) * 3;

/** Base64 in lines of 76 characters. RFC 2045, section 6.8. */
export function base64Lines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let from = 0; from < bytes.length; from += BYTES_OF_LINE)
    lines.push(base64(bytes.subarray(from, from + BYTES_OF_LINE)));
  return lines.join("\r\n");
}

/** Base64 without lines. RFC 4648, section 4. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const three = (a << 16) | (b << 8) | c;
    text +=
      LETTERS.charAt(three >> 18) +
      LETTERS.charAt((three >> 12) & 63) +
      (at + 1 < bytes.length ? LETTERS.charAt((three >> 6) & 63) : "=") +
      (at + 2 < bytes.length ? LETTERS.charAt(three & 63) : "=");
  }
  return text;
}

const values = new Map([...LETTERS].map((letter, value) => [letter, value]));

/** Bytes of base64; every other sign, line ends and padding too, is passed over. RFC 2045, section 6.8. */
export function bytesOfBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [held, bits, at] = [0, 0, 0];
  for (const letter of text) {
    const value = values.get(letter);
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return bytes.subarray(0, at);
}
