import { isBytes } from "../../../shared/bytes/is-bytes.ts";
import { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../../shared/issues/wrong-type.ts";
import { decodeBytes } from "./text-decoder.ts";

const UTF16_LITTLE = [0xff, 0xfe];
const UTF16_BIG = [0xfe, 0xff];
const HEAD = 1 << 12;
/** Of Latin text in UTF-16, nearly every other byte is zero. */
const ZEROS = 0.7;
/** Control characters that text has none of, as a part of its head. */
const MOST_CONTROLS = 0.02;

/**
 * The text of bytes in UTF-8, UTF-16 or Windows-1252; undefined for bytes that are not text.
 *
 * @param label - Name of the encoding, if it is known from elsewhere; default: detected.
 * @throws InvalidInputError when `bytes` is not a byte array, or the label is not a string.
 *
 * @example
 * ```ts
 * import { decodeText } from "@bijsluiter/core/pii";
 *
 * decodeText(Uint8Array.of(0xff, 0xfe, 0x62, 0, 0x73, 0, 0x6e, 0))?.slice(1); // => "bsn"
 * decodeText(Uint8Array.of(0, 1, 2, 3)); // => undefined
 * ```
 */
export function decodeText(bytes: Uint8Array, label?: string): string | undefined {
  if (!isBytes(bytes)) throw new InvalidInputError([wrongType([], "Uint8Array")]);
  if (label !== undefined && typeof label !== "string")
    throw new InvalidInputError([wrongType(["label"], "string")]);
  if (label === undefined) return decodeAny(bytes);
  try {
    return decodeBytes(bytes, label);
  } catch {
    // A label that nobody knows: the most lenient of those that everybody reads.
    return decodeBytes(bytes, "windows-1252");
  }
}

/** The text of bytes of which nobody says the encoding. */
function decodeAny(bytes: Uint8Array): string | undefined {
  if (beginsWith(bytes, UTF16_LITTLE)) return decodeBytes(bytes, "utf-16le");
  if (beginsWith(bytes, UTF16_BIG)) return decodeBytes(bytes, "utf-16be");
  const head = bytes.subarray(0, HEAD);
  const [even, odd] = zerosOf(head);
  if (odd > ZEROS && even < odd / 4) return decodeBytes(bytes, "utf-16le");
  if (even > ZEROS && odd < even / 4) return decodeBytes(bytes, "utf-16be");
  if (controlsOf(head) > MOST_CONTROLS) return undefined;
  try {
    return decodeBytes(bytes, "utf-8", true);
  } catch {
    return decodeBytes(bytes, "windows-1252");
  }
}

const beginsWith = (bytes: Uint8Array, head: readonly number[]) =>
  head.every((byte, index) => bytes[index] === byte);

/** Parts of the bytes at even and at odd places that are zero. */
function zerosOf(head: Uint8Array): readonly [number, number] {
  const counts: [number, number] = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) counts[index % 2 === 0 ? 0 : 1] += 1;
  });
  const half = Math.max(1, head.length / 2);
  return [counts[0] / half, counts[1] / half];
}

/** Part of the bytes that are control characters, other than blanks and escape. */
function controlsOf(head: Uint8Array): number {
  const controls = head.filter((byte) => byte < 0x20 && (byte < 7 || byte > 13) && byte !== 0x1b);
  return head.length === 0 ? 0 : controls.length / head.length;
}
