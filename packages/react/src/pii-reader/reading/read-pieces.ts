/** How a file is read. */
export interface Reading {
  readonly signal: AbortSignal;
  readonly onProgress?: ((part: number) => void) | undefined;
}

/** Takes bytes, of which the last may be a part of something; gives how many it has read. */
export type TakeBytes = (bytes: Uint8Array, isLast: boolean) => number;

const PIECE = 4 << 20;
/** What may be left of a piece. */
const SPARE = 1 << 16;

/** Reads a file piece by piece: what was not taken comes again, before the next piece. Two pieces are in memory, and the longest row. */
export async function readPieces(
  file: Blob,
  { signal, onProgress }: Reading,
  take: TakeBytes,
): Promise<void> {
  const { size } = file;
  const pieceAt = (start: number) => file.slice(start, start + PIECE).arrayBuffer();
  // One buffer for all pieces: memory that is new has to be cleared first.
  let buffer = new Uint8Array(Math.min(size, PIECE + SPARE));
  let kept = 0;
  let next = pieceAt(0);
  for (let start = 0; start < size; start += PIECE) {
    signal.throwIfAborted();
    const piece = new Uint8Array(await next);
    const isLast = start + PIECE >= size;
    if (!isLast) {
      next = pieceAt(start + PIECE);
      // It is awaited in the next round, unless this one fails.
      next.catch(() => undefined);
    }
    const length = kept + piece.length;
    if (length > buffer.length) {
      const larger = new Uint8Array(length + SPARE);
      larger.set(buffer.subarray(0, kept));
      buffer = larger;
    }
    buffer.set(piece, kept);
    const taken = take(buffer.subarray(0, length), isLast);
    buffer.copyWithin(0, taken, length);
    kept = length - taken;
    onProgress?.(Math.min(1, (start + PIECE) / size));
  }
}

/** Index behind the last line end, or 0 where there is none. */
export const endOfLines = (bytes: Uint8Array): number => bytes.lastIndexOf(0x0a) + 1;

/** The text of bytes in UTF-8, or else in Windows-1252. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
