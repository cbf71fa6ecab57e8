/**
 * True when the digits from `from` to `to` end in their check digit. ISO/IEC 7064, MOD 11,10, as German tax numbers
 * use it.
 */
export function isMod11_10(digits: ArrayLike<number>, from: number, to: number): boolean {
  let product = 10;
  for (let index = from; index < to - 1; index += 1) {
    const sum = ((digits[index] as number) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + (digits[to - 1] as number)) % 10 === 1;
}
