import { Buffer } from "node:buffer";

/** Where a byte that is no UTF-8 is kept in a text: half of a pair that no text has. */
const KEPT = 0xdc00;

/** Turns bytes into text and back, so that what is not touched is the same to the byte. */
export interface ByteText {
  /** Text of a chunk; a character that is cut waits for the next. */
  readonly decode: (chunk: Uint8Array) => string;
  /** Text of what waits at the end. */
  readonly finish: () => string;
  readonly encode: (text: string) => Uint8Array;
}

/** UTF-8 in which a wrong byte is kept as a character of its own, or UTF-16 for an input that begins with its mark. */
export function createByteText(): ByteText {
  let waiting: Uint8Array = new Uint8Array();
  let isWide: boolean | undefined;
  /** Half a character of UTF-16 at the end, kept as a character. */
  let half = "";
  const take = (bytes: Uint8Array, isLast: boolean): string => {
    isWide ??= bytes[0] === 0xff && bytes[1] === 0xfe;
    const end = isLast ? bytes.length : isWide ? bytes.length & ~1 : endOfWhole(bytes);
    waiting = bytes.slice(end);
    const whole = Buffer.from(bytes.subarray(0, end));
    if (!isWide) return decodeKeeping(whole);
    if (end % 2 === 1) half = String.fromCharCode(KEPT + (bytes[end - 1] ?? 0));
    return whole.toString("utf16le") + half;
  };
  return {
    decode: (chunk) => {
      const bytes = Buffer.concat([waiting, chunk]);
      if (bytes.length > 1 || isWide !== undefined) return take(bytes, false);
      waiting = bytes;
      return "";
    },
    finish: () => take(waiting, true),
    encode: (text) => (isWide ? encodeWide(text, half) : encodeKept(text)),
  };
}

/** Index before the last character, when its bytes have not all come. */
function endOfWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

const lengthOf = (first: number) => (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2);

function decodeKeeping(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeByParts(bytes);
  }
}

/** Decodes what is right, and keeps each wrong byte. */
function decodeByParts(bytes: Buffer): string {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index] ?? 0;
    const length = byte < 0x80 ? 1 : byte < 0xc0 ? 0 : lengthOf(byte);
    try {
      if (length === 0) throw new RangeError();
      const piece = bytes.subarray(index, index + length);
      text += length === 1 ? String.fromCharCode(byte) : strict.decode(piece);
      index += length;
    } catch {
      text += String.fromCharCode(KEPT + byte);
      index += 1;
    }
  }
  return text;
}

function encodeWide(text: string, half: string): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return half !== "" && text.endsWith(half) ? bytes.subarray(0, -1) : bytes;
}

const kept = /[\udc80-\udcff]/;

function encodeKept(text: string): Uint8Array {
  if (!kept.test(text)) return Buffer.from(text, "utf8");
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isKept = code >= 0xdc80 && code <= 0xdcff && !isHigh(text.charCodeAt(index - 1));
    if (!isKept) continue;
    pieces.push(Buffer.from(text.slice(from, index), "utf8"), Uint8Array.of(code - KEPT));
    from = index + 1;
  }
  return Buffer.concat([...pieces, Buffer.from(text.slice(from), "utf8")]);
}

const isHigh = (code: number) => code >= 0xd800 && code < 0xdc00;
