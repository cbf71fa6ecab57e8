import { confidence } from "../confidence.ts";
import { at, DIGIT, HEX, is, JOINER, WORD } from "./char-class.ts";
import { type Desk, read } from "./desk.ts";
import { submit, unlabelled } from "./submit.ts";

const COLON = 0x3a;
const HYPHEN = 0x2d;
const DOT = 0x2e;
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
  const pair = stop - first === 2;
  if (
    sign !== COLON &&
    before !== COLON &&
    !(pair && (sign === HYPHEN || before === HYPHEN)) &&
    !(stop - first === 4 && (sign === DOT || before === DOT))
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

const mac =
  /^(?:[\da-f]{2}(?::[\da-f]{2}){5}|[\da-f]{2}(?:-[\da-f]{2}){5}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})$/i;
const nobody = /^(?:0+|f+)$/i;
const fullIpv6 = /^[\da-f]{1,4}(?::[\da-f]{1,4}){7}$/i;

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
  if (form === "none") return;
  const text = read(desk, start, stop);
  if (form === "mac") {
    if (!mac.test(text) || nobody.test(text.replaceAll(/[:.-]/g, ""))) return;
    submit(desk, {
      kind: "mac-address",
      start,
      end: stop,
      bare: confidence.sure,
      labelled: unlabelled,
    });
  } else if (form === "full" ? fullIpv6.test(text) : isShortIpv6(text)) {
    submit(desk, { kind: "ipv6", start, end: stop, bare: confidence.sure, labelled: unlabelled });
  }
}

/** RFC 4291, section 2.2, the compressed form: at least three groups or one that no program uses as a name. */
function isShortIpv6(text: string): boolean {
  if (text.split("::").length !== 2 || /^:[^:]/.test(text)) return false;
  const groups = text.split(/::?/).filter(Boolean);
  const tail = groups.at(-1) ?? "";
  const dotted = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(tail);
  const plain = dotted ? groups.slice(0, -1) : groups;
  const used = groups.length + (dotted ? 1 : 0);
  if (used > 7 || !plain.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
  return used > 2 || (used === 2 && /^[23f][\da-f]{3}:/i.test(text));
}
