/** True when `digits` end in their check digit. ISO/IEC 7064, MOD 11,10, as German tax numbers use it. */
export function isMod11_10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + Number(digits.at(-1))) % 10 === 1;
}
