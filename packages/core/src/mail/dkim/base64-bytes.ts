const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes of a base64 text, blanks and folds left out; RFC 6376, section 2.10. None for another text. */
export function base64Bytes(text: string): Uint8Array | undefined {
  const compact = text.replaceAll(/[ \t\r\n]/g, "");
  const bare = compact.replace(/={1,2}$/, "");
  if (compact.length % 4 !== 0 || /[^A-Za-z\d+/]/.test(bare) || bare.length % 4 === 1)
    return undefined;
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const sign of bare) {
    held = ((held << 6) | SIGNS.indexOf(sign)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 255;
    at += 1;
  }
  return bytes;
}
