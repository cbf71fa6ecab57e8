import { blankAsSpace } from "../context/edges.ts";
import { at, DIGIT, is } from "./char-class.ts";

const ZERO = 0x30;
/** As many groups as the longest form has: a French number. */
const MOST_GROUPS = 7;
/** More digits in a group than any form has. */
const LONG_GROUP = 15;
/** Ends of the groups of the row, in a ring. */
const ends = new Int32Array(MOST_GROUPS + 1);
/** Luhn sums of the groups of four digits, and plain sums of those of three, in the same ring. */
const sums = new Int32Array(MOST_GROUPS + 1);
/** Sums of the groups of three digits with the weights 3, 2 and 1. */
const weighed = new Int32Array(MOST_GROUPS + 1);
/** Where in the ring the first group is. */
let first = 0;

/** The row of groups of digits, with the same sign between them, that was read last. */
export const groups = {
  sign: 0,
  /** Lengths of the groups, four bits each. */
  shape: 0,
  count: 0,
};

/** Forgets the row: what is read next is another text. */
export function forgetGroups(): void {
  groups.count = 0;
}

/** Where the group with that number ends, from 0. */
export function endOf(group: number): number {
  return ends[(first + group) & MOST_GROUPS] as number;
}

/** Lengths of the first `taken` groups, four bits each; 0 when there are fewer. */
export function headOf(taken: number): number {
  return taken > groups.count ? 0 : groups.shape >>> (4 * (groups.count - taken));
}

/** True when the first four groups, of four digits each, end in their Luhn digit. */
export function isLuhnOfFours(): boolean {
  let sum = 0;
  for (let group = 0; group < 4; group += 1) sum += sums[(first + group) & MOST_GROUPS] as number;
  return sum % 10 === 0;
}

/**
 * True when the first three groups, of three digits each, pass the eleven-test. Its weights are 9 to 1, and -1 for the
 * last: those of a group are 3, 2 and 1 and three more for each group that follows.
 */
export function passesElevenInThrees(bytes: Uint8Array): boolean {
  const second = (first + 1) & MOST_GROUPS;
  const third = (first + 2) & MOST_GROUPS;
  const total = (sums[first] as number) * 6 + (sums[second] as number) * 3;
  const sum =
    total + (weighed[first] as number) + (weighed[second] as number) + (weighed[third] as number);
  return sum > 0 && (sum - 2 * (at(bytes, (ends[third] as number) - 1) - ZERO)) % 11 === 0;
}

/** Notes the group with that number, from `start` to `end`. @returns Its length. */
function addGroup(bytes: Uint8Array, start: number, end: number, group: number): number {
  const place = (first + group) & MOST_GROUPS;
  ends[place] = end;
  if (end - start === 4) {
    sums[place] =
      doubled(at(bytes, start) - ZERO) +
      (at(bytes, start + 1) - ZERO) +
      doubled(at(bytes, start + 2) - ZERO) +
      (at(bytes, start + 3) - ZERO);
  }
  if (end - start === 3) {
    const hundreds = at(bytes, start) - ZERO;
    const tens = at(bytes, start + 1) - ZERO;
    const ones = at(bytes, start + 2) - ZERO;
    sums[place] = hundreds + tens + ones;
    weighed[place] = 3 * hundreds + 2 * tens + ones;
  }
  return end - start;
}

/** What a digit counts in every second place. ISO/IEC 7812-1, annex B. */
function doubled(digit: number): number {
  return digit > 4 ? digit * 2 - 9 : digit * 2;
}

/**
 * Reads groups of digits with the same sign between them; `start` to `end` is the first. In a row of numbers every
 * group begins a row of its own, so what was read for the one before is kept.
 */
export function readGroups(bytes: Uint8Array, start: number, end: number): void {
  const length = end - start;
  // One more than the longest form that begins so, to see that it ends there.
  const most = length === 1 ? MOST_GROUPS : length === 3 ? 4 : 5;
  const sign = blankAsSpace(at(bytes, end));
  let { shape, count } = groups;
  if (count > 1 && endOf(0) === start - 1 && endOf(1) === end && groups.sign === sign) {
    first = (first + 1) & MOST_GROUPS;
    count -= 1;
    shape &= (1 << (4 * count)) - 1;
  } else {
    shape = addGroup(bytes, start, end, 0);
    count = 1;
  }
  if (count > most) {
    shape >>>= 4 * (count - most);
    count = most;
  }
  for (let index = endOf(count - 1); count < most; count += 1) {
    if (blankAsSpace(at(bytes, index)) !== sign || !is(bytes, index + 1, DIGIT)) break;
    const from = index + 1;
    index = from + 1;
    while (index < from + LONG_GROUP && is(bytes, index, DIGIT)) index += 1;
    shape = shape * 16 + addGroup(bytes, from, index, count);
  }
  groups.sign = sign;
  groups.shape = shape;
  groups.count = count;
}
