/** True when the digits from `from` to `to` end in their Luhn check digit. ISO/IEC 7812-1, annex B. */
export function isLuhn(digits: ArrayLike<number>, from: number, to: number): boolean {
  let sum = 0;
  for (let index = to - 1; index >= from; index -= 2) sum += digits[index] as number;
  for (let index = to - 2; index >= from; index -= 2) {
    const digit = digits[index] as number;
    sum += digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
