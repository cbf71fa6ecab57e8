import { slate } from "../slate.ts";

const ZERO = 0x30;
const NINE = 0x39;
/** What is taken from `a` to make it ten. */
const A = 0x57;

/** Sum of the digits on the slate from `from` on, each times the hexadecimal digit in its place of `weights`. */
export function weightedSum(weights: string, from: number): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const code = weights.charCodeAt(index);
    sum += (code > NINE ? code - A : code - ZERO) * (slate[from + index] as number);
  }
  return sum;
}
