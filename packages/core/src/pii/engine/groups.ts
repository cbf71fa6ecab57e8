import { at, DIGIT, is } from "./char-class.ts";
import { blankAsSpace } from "./edges.ts";

/** As many groups as the longest form has: a French number. */
const MOST_GROUPS = 7;
/** More digits in a group than any form has. */
const LONG_GROUP = 15;
/** Ends of the groups that were read last. */
const ends = /* @__PURE__ */ new Int32Array(MOST_GROUPS);

/** The groups of digits with the same sign between them that were read last. */
export const groups = {
  sign: 0,
  /** Lengths of the groups, four bits each. */
  shape: 0,
  count: 0,
};

/** Where the group with that number ends, from 0; of the groups that were read last. */
export function endOf(group: number): number {
  return ends[group] as number;
}

/** Reads groups of digits with the same sign between them; `start` to `end` is the first. */
export function readGroups(bytes: Uint8Array, start: number, end: number): void {
  const sign = blankAsSpace(at(bytes, end));
  let shape = end - start;
  let count = 1;
  // One more than the longest form that begins so, to see that it ends there.
  const most = shape === 1 ? MOST_GROUPS : shape === 3 ? 4 : 5;
  ends[0] = end;
  for (let index = end; count < most; count += 1) {
    if (blankAsSpace(at(bytes, index)) !== sign || !is(bytes, index + 1, DIGIT)) break;
    const from = index + 1;
    index = from + 1;
    while (index < from + LONG_GROUP && is(bytes, index, DIGIT)) index += 1;
    ends[count] = index;
    shape = shape * 16 + index - from;
  }
  groups.sign = sign;
  groups.shape = shape;
  groups.count = count;
}
