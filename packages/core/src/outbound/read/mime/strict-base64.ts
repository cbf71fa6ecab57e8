const PAD = -2;
const BLANK = -3;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const MOST_PADS = 2;

/** Value of each byte: its six bits, or a code for another kind of byte. */
const values = Int8Array.from({ length: 256 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if ("\t\n\r ".includes(sign)) return BLANK;
  return sign === "=" ? PAD : LETTERS.indexOf(sign);
});

const valueAt = (body: Uint8Array, at: number) => values[body[at] ?? 0] ?? -1;

/** Bytes of base64 in lines; `undefined` for any other character. RFC 2045, section 6.8. */
export function strictBase64(body: Uint8Array): Uint8Array | undefined {
  // What is decoded is never longer.
  const bytes = new Uint8Array(body.length);
  let held = 0;
  let bits = 0;
  let pads = 0;
  let at = 0;
  for (let index = 0; index < body.length; index += 1) {
    const first = valueAt(body, index);
    if (bits === 0 && first >= 0 && pads === 0) {
      // Four letters at once, which is nearly all of a body.
      const two = valueAt(body, index + 1);
      const three = valueAt(body, index + 2);
      const four = valueAt(body, index + 3);
      if ((two | three | four) >= 0) {
        bytes[at] = (first << 2) | (two >> 4);
        bytes[at + 1] = (two << 4) | (three >> 2);
        bytes[at + 2] = (three << 6) | four;
        at += 3;
        index += 3;
        continue;
      }
    }
    if (first === BLANK) continue;
    if (first === PAD) pads += 1;
    else if (first < 0 || pads > 0) return undefined;
    else {
      held = (held << 6) | first;
      bits += 6;
      if (bits < 8) continue;
      bits -= 8;
      bytes[at] = held >> bits;
      at += 1;
    }
  }
  return pads > MOST_PADS ? undefined : bytes.subarray(0, at);
}
