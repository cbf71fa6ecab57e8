import { at } from "./char-class.ts";

const ZERO = 0x30;

/** Remainder of the eleven-test over the nine digits between `start` and `end`; -1 when all are zero. */
export function elevenTestOf(bytes: Uint8Array, start: number, end: number): number {
  let sum = 0;
  let weight = 9;
  let any = 0;
  for (let index = start; index < end; index += 1) {
    const digit = at(bytes, index) - ZERO;
    if (digit < 0 || digit > 9) continue;
    any |= digit;
    sum += weight === 1 ? -digit : digit * weight;
    weight -= 1;
  }
  return any === 0 ? -1 : (sum + 11) % 11;
}

/** True when the digits between `start` and `end` end in their Luhn digit. */
export function isLuhnOf(bytes: Uint8Array, start: number, end: number): boolean {
  let sum = 0;
  let double = false;
  for (let index = end - 1; index >= start; index -= 1) {
    const digit = at(bytes, index) - ZERO;
    if (digit < 0 || digit > 9) continue;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
    double = !double;
  }
  return sum % 10 === 0;
}

/** The digits from `start` to `end` as a number. */
export function numberOf(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index += 1) value = value * 10 + at(bytes, index) - ZERO;
  return value;
}
