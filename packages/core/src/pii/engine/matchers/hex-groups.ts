import type { Matcher } from "../cursor.ts";
import { metBy, type Shape, shapeOf } from "../shape.ts";
import { aroundNumbers } from "../sweep/around-numbers.ts";
import { at, DIGIT, HEX, is, JOINER, WORD } from "../text/char-class.ts";
import { HEX_DIGITS } from "../trigger.ts";

/** How groups are written: six pairs or three fours, eight groups, or fewer with a double colon. */
export type HexForm = "pairs" | "eight" | "short";

const COLON = 0x3a;
const HYPHEN = 0x2d;
const DOT = 0x2e;
/** Longest IPv6 address, with an IPv4 tail. */
const LONGEST = 45;
/** `1::2:3` and `2001::` are not much longer; `10:30` is shorter. */
const SHORTEST = 6;
/** `00:1A:2B:3C:4D:5E` and `001A.2B3C.4D5E`. */
export const MAC_LENGTH = 17;
const CISCO_MAC_LENGTH = 14;

/**
 * Shape of groups of hexadecimal digits with colons, hyphens or dots between them, by how they are written. The groups around
 * the first digits are read, and the matcher is called with where they start and stop.
 */
export function hexGroups(matchers: Partial<Record<HexForm, Matcher>>): Shape {
  const shape = shapeOf([HEX_DIGITS], (cursor, place, start, end) => {
    const { bytes, window } = cursor;
    // Several kinds have such groups: they are read once.
    if (cluster.start !== start || cluster.moves !== window.moves) {
      cluster.start = start;
      cluster.moves = window.moves;
      const isRead = readCluster(bytes, start, end);
      cluster.form = isRead ? formOf(bytes, cluster.first, cluster.stop) : undefined;
    }
    const { form, first, stop } = cluster;
    if (form !== undefined) matchers[form]?.(cursor, place, first, stop);
  });
  return metBy(aroundNumbers, shape);
}

interface Cluster {
  start: number;
  moves: number;
  first: number;
  stop: number;
  form: HexForm | undefined;
}

/** The groups that were read last: the digits and the window that they were read for, where they are, and their form. */
const cluster: Cluster = { start: -1, moves: -1, first: 0, stop: 0, form: undefined };

/** Reads the groups around the digits from `start` to `end`. @returns False when they are none, or were read before. */
function readCluster(bytes: Uint8Array, start: number, end: number): boolean {
  let first = start;
  while (first > start - 4 && is(bytes, first - 1, HEX)) first -= 1;
  let stop = end;
  while (stop < first + 5 && is(bytes, stop, HEX)) stop += 1;
  const sign = at(bytes, stop);
  const before = at(bytes, first - 1);
  const length = stop - first;
  if (
    sign !== COLON &&
    before !== COLON &&
    !(length === 2 && hasPairBeside(bytes, first, stop)) &&
    !(length === 4 && (sign === DOT || before === DOT))
  )
    return false;
  // Only the first digit of a cluster reads it, so that a long one is not read again and again.
  const isJoined = before === COLON || before === HYPHEN || before === DOT;
  const joint = isJoined && (is(bytes, first - 2, HEX) || before === sign) ? before : sign;
  const floor = start - LONGEST;
  while (first > floor && (is(bytes, first - 1, HEX) || at(bytes, first - 1) === joint)) {
    first -= 1;
    if (is(bytes, first, DIGIT)) return false;
  }
  while (stop < first + LONGEST && (is(bytes, stop, HEX) || at(bytes, stop) === joint)) stop += 1;
  // An IPv4 address may be the tail: `::ffff:192.0.2.1`.
  if (joint === COLON && at(bytes, stop) === DOT) {
    while (stop < first + LONGEST && is(bytes, stop, DIGIT | JOINER) && at(bytes, stop) !== HYPHEN)
      stop += 1;
  }
  while (!is(bytes, stop - 1, HEX)) stop -= 1;
  // A single colon before the first group belongs to what stands before it; so does one before a port.
  if (at(bytes, first) === joint && at(bytes, first + 1) !== joint) first += 1;
  if (isPort(bytes, first + MAC_LENGTH, stop)) stop = first + MAC_LENGTH;
  if (stop - first < SHORTEST || is(bytes, stop, WORD) || is(bytes, first - 1, WORD)) return false;
  cluster.first = first;
  cluster.stop = stop;
  return true;
}

/** True when a colon and more than two digits follow what is as long as a MAC address. */
function isPort(bytes: Uint8Array, end: number, stop: number): boolean {
  if (stop < end + 4 || at(bytes, end) !== COLON || at(bytes, end - 3) !== COLON) return false;
  for (let index = end + 1; index < stop; index += 1) if (!is(bytes, index, DIGIT)) return false;
  return true;
}

/** True when another pair and a dash follow the pair and its dash, or go before: in a plate or a date that is not so. */
function hasPairBeside(bytes: Uint8Array, first: number, stop: number): boolean {
  const isDash = (index: number) => at(bytes, index) === HYPHEN;
  return (isDash(stop) && isDash(stop + 3)) || (isDash(first - 1) && isDash(first - 4));
}

/** The form that the colons leave possible; none for times and UUIDs. */
function formOf(bytes: Uint8Array, start: number, stop: number): HexForm | undefined {
  let colons = 0;
  let pairs = 0;
  let dots = 0;
  for (let index = start; index < stop; index += 1) {
    if (at(bytes, index) === DOT) dots += 1;
    if (at(bytes, index) !== COLON) continue;
    colons += 1;
    if (at(bytes, index - 1) === COLON) pairs += 1;
  }
  if (pairs > 0) return pairs === 1 ? "short" : undefined;
  if (colons === 7 || (colons === 6 && dots === 3)) return "eight";
  const length = stop - start;
  return length === MAC_LENGTH || length === CISCO_MAC_LENGTH ? "pairs" : undefined;
}
