/** Bytes that are read before the page is told again how far it is. */
const STEP = 1 << 20;

/** Bytes of a file, read piece by piece. @param tell - Takes the part that was read, from 0 to 1. */
export async function readBytes(
  file: File,
  signal: AbortSignal,
  tell: (part: number) => void,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  for (let start = 0; start < file.size; start += STEP) {
    signal.throwIfAborted();
    bytes.set(new Uint8Array(await file.slice(start, start + STEP).arrayBuffer()), start);
    tell(Math.min(1, (start + STEP) / file.size));
  }
  return bytes;
}
