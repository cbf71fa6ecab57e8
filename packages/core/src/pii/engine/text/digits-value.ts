import { at } from "./char-class.ts";

const ZERO = 0x30;

/** Value of the digits from `start` to `end`. */
export function digitsValue(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index += 1) value = value * 10 + at(bytes, index) - ZERO;
  return value;
}
