import { confidence } from "../confidence.ts";
import { at, DIGIT, HEX, is, JOINER, WORD } from "./char-class.ts";
import type { Desk } from "./desk.ts";
import { offer, unlabelled } from "./offer.ts";
import { submit } from "./submit.ts";

const mac = /* @__PURE__ */ offer("mac-address", confidence.sure, unlabelled);
const ipv6 = /* @__PURE__ */ offer("ipv6", confidence.sure, unlabelled);

const COLON = 0x3a;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const TWO = 0x32;
const THREE = 0x33;
const SMALL_F = 0x66;
/** Longest IPv6 address, with an IPv4 tail. */
const LONGEST = 45;
/** `1::2:3` and `2001::` are not much longer; `10:30` is shorter. */
const SHORTEST = 6;
/** `00:1A:2B:3C:4D:5E` and `001A.2B3C.4D5E`. */
const MAC = 17;
const CISCO_MAC = 14;

/** Looks at groups of hexadecimal digits with colons, dashes or dots between: a MAC or a full IPv6 address. */
export function lookAtHexGroups(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
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
    return;
  // Only the first digit of a cluster looks at it, so that a long one is not read again and again.
  const joint = before === COLON || before === HYPHEN || before === DOT ? before : sign;
  const floor = start - LONGEST;
  while (first > floor && (is(bytes, first - 1, HEX) || at(bytes, first - 1) === joint)) {
    first -= 1;
    if (is(bytes, first, DIGIT)) return;
  }
  while (stop < first + LONGEST && (is(bytes, stop, HEX) || at(bytes, stop) === joint)) stop += 1;
  // An IPv4 address may be the tail: `::ffff:192.0.2.1`.
  if (joint === COLON && at(bytes, stop) === DOT) {
    while (stop < first + LONGEST && is(bytes, stop, DIGIT | JOINER) && at(bytes, stop) !== HYPHEN)
      stop += 1;
  }
  submitHexGroups(desk, first, stop);
}

/** True when another pair and a dash follow the pair and its dash, or go before: in a plate or a date that is not so. */
function hasPairBeside(bytes: Uint8Array, first: number, stop: number): boolean {
  const isDash = (index: number) => at(bytes, index) === HYPHEN;
  return (isDash(stop) && isDash(stop + 3)) || (isDash(first - 1) && isDash(first - 4));
}

/** What the colons leave possible: times and UUIDs go no further. */
function formOf(bytes: Uint8Array, start: number, stop: number): "none" | "mac" | "full" | "short" {
  let colons = 0;
  let pairs = 0;
  for (let index = start; index < stop; index += 1) {
    if (at(bytes, index) !== COLON) continue;
    colons += 1;
    if (at(bytes, index - 1) === COLON) pairs += 1;
  }
  if (pairs > 0) return pairs === 1 ? "short" : "none";
  if (colons === 7) return "full";
  const length = stop - start;
  return length === MAC || length === CISCO_MAC ? "mac" : "none";
}

function submitHexGroups(desk: Desk, start: number, end: number): void {
  const { bytes } = desk;
  let stop = end;
  while (!is(bytes, stop - 1, HEX)) stop -= 1;
  if (stop - start < SHORTEST || is(bytes, stop, WORD) || is(bytes, start - 1, WORD)) return;
  const form = formOf(bytes, start, stop);
  if (form === "mac") {
    if (isMac(bytes, start, stop)) submit(desk, mac, start, stop);
  } else if (form !== "none") {
    const fits = form === "full" ? isFullIpv6 : isShortIpv6;
    if (fits(bytes, start, stop)) submit(desk, ipv6, start, stop);
  }
}

/** Six pairs with colons or dashes, or three fours with dots; not all zeros or all F, which is nobody's. */
function isMac(bytes: Uint8Array, start: number, stop: number): boolean {
  const size = stop - start === MAC ? 2 : 4;
  const sign = at(bytes, start + size);
  if (size === 2 ? sign !== COLON && sign !== HYPHEN : sign !== DOT) return false;
  const first = at(bytes, start) | 0x20;
  let isSomebody = first !== ZERO && first !== SMALL_F;
  for (let index = start; index < stop; index += 1) {
    if ((index - start) % (size + 1) === size) {
      if (at(bytes, index) !== sign) return false;
    } else {
      if (!is(bytes, index, HEX)) return false;
      if ((at(bytes, index) | 0x20) !== first) isSomebody = true;
    }
  }
  return isSomebody;
}

/** Eight groups of one to four; there are seven colons and nowhere two together. */
function isFullIpv6(bytes: Uint8Array, start: number, stop: number): boolean {
  let length = 0;
  for (let index = start; index < stop; index += 1) {
    length = at(bytes, index) === COLON ? 0 : length + 1;
    if (length > 4 || (length > 0 && !is(bytes, index, HEX))) return false;
  }
  return at(bytes, start) !== COLON;
}

/** RFC 4291, section 2.2, the compressed form: at least three groups or one that no program uses as a name. */
function isShortIpv6(bytes: Uint8Array, start: number, stop: number): boolean {
  if (at(bytes, start) === COLON && at(bytes, start + 1) !== COLON) return false;
  let used = 0;
  let firstLength = 0;
  for (let index = start; index < stop; index += 1) {
    if (at(bytes, index) === COLON) continue;
    let end = index;
    while (end < stop && is(bytes, end, HEX)) end += 1;
    if (end < stop && at(bytes, end) === DOT) {
      if (!isDotted(bytes, index, stop)) return false;
      used += 2;
      break;
    }
    if (end === index || end - index > 4) return false;
    if (index === start) firstLength = end - index;
    used += 1;
    index = end;
  }
  if (used > 7) return false;
  return used > 2 || (used === 2 && firstLength === 4 && isRouted(at(bytes, start)));
}

/** `2…`, `3…` and `f…`: addresses that are given out. */
function isRouted(first: number): boolean {
  return first === TWO || first === THREE || (first | 0x20) === SMALL_F;
}

/** True when the rest is the four numbers of an IPv4 address, in form. */
function isDotted(bytes: Uint8Array, start: number, stop: number): boolean {
  let groups = 1;
  let length = 0;
  for (let index = start; index < stop; index += 1) {
    if (at(bytes, index) === DOT) {
      if (length === 0) return false;
      groups += 1;
      length = 0;
    } else {
      if (!is(bytes, index, DIGIT) || length === 3) return false;
      length += 1;
    }
  }
  return groups === 4 && length > 0;
}
