import { symbols } from "../candidate/symbols.ts";

const ZERO = 0x30;
const NINE = 0x39;
/** What is taken from `a` to make it ten. */
const A = 0x57;

/** Sum of the digits of the candidate from `from` on, each times the hexadecimal digit in its place of `weights`. */
export function weightedSum(weights: string, from: number): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const code = weights.charCodeAt(index);
    sum += (code > NINE ? code - A : code - ZERO) * (symbols[from + index] as number);
  }
  return sum;
}
