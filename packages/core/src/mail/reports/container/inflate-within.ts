import { Gunzip } from "fflate/browser";

/** Bytes at a time: a thousand times as many may come out of them. */
const STEP = 8192;
const SIZE_BYTES = 4;

/**
 * What is in a gzip file, at most `most` bytes: it is unpacked piece by piece and stops there. One that is cut off is damaged:
 * its last four bytes do not tell its size then. RFC 1952.
 */
export function inflateWithin(
  bytes: Uint8Array,
  most: number,
): Uint8Array | "file-too-large" | "file-damaged" {
  const pieces: Uint8Array[] = [];
  let [size, member] = [0, 0];
  const gunzip = new Gunzip((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  gunzip.onmember = () => {
    member = size;
  };
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      gunzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (size > most) return "file-too-large";
    }
  } catch {
    return "file-damaged";
  }
  return size - member === sizeTold(bytes) ? joined(pieces, size) : "file-damaged";
}

function sizeTold(bytes: Uint8Array): number {
  const end = Uint8Array.from(bytes.subarray(-SIZE_BYTES));
  return end.length < SIZE_BYTES ? -1 : new DataView(end.buffer).getUint32(0, true);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
