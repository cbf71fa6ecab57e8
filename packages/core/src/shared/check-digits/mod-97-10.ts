/** Largest remainder that a letter can still be put behind within 31 bits. */
const ROOM = 20_000_000;

/**
 * Remainder modulo 97 of the digits and letters (A = 10 … Z = 35) from `from` to `to`; 1 when they end in their check
 * digits. ISO/IEC 7064, MOD 97-10.
 *
 * @param head - Remainder of what stands before them.
 */
export function mod97(
  values: ArrayLike<number>,
  { from, to, head = 0 }: { from: number; to: number; head?: number },
): number {
  let remainder = head;
  for (let index = from; index < to; index += 1) {
    const value = values[index] as number;
    if (remainder > ROOM) remainder %= 97;
    remainder = remainder * (value < 10 ? 10 : 100) + value;
  }
  return remainder % 97;
}
