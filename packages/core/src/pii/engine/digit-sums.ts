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

/** True when the last of eleven digits is their check digit by ISO/IEC 7064, mod 11,10. */
export function isMod11_10Of(bytes: Uint8Array, start: number): boolean {
  let product = 10;
  for (let index = start; index < start + 10; index += 1) {
    const sum = (at(bytes, index) - ZERO + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + at(bytes, start + 10) - ZERO) % 10 === 1;
}

/** True when ten digits with the weights 1, 3, 7 and 9 in turn, and the next, add up to tens: those of a PESEL do. */
export function isPeselSum(bytes: Uint8Array, start: number): boolean {
  let sum = at(bytes, start + 10) - ZERO;
  for (let index = 0; index < 10; index += 1) {
    const weight = index & 2 ? 7 + (index & 1) * 2 : 1 + (index & 1) * 2;
    sum += (at(bytes, start + index) - ZERO) * weight;
  }
  return sum % 10 === 0;
}
