import { at } from "./char-class.ts";

const ZERO = 0x30;

/** The digits from `start` to `end` as a number. */
export function numberOf(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index += 1) value = value * 10 + at(bytes, index) - ZERO;
  return value;
}
