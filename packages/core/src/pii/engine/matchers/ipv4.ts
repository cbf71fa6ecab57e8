import { confidence } from "../../confidence.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade } from "../grade.ts";
import { at } from "../text/char-class.ts";
import { digitsValue } from "../text/digits-value.ts";
import { endsNumber } from "../text/edges.ts";
import { endOf, groups } from "../text/groups.ts";

const somebody = grade(confidence.likely);
/** Of this machine, of none or of all. */
const nobody = grade(confidence.weak, confidence.weak);

const ZERO = 0x30;

/** Matches four groups with dots as an IPv4 address: no leading zeros, no fifth part. RFC 791. */
export function matchIpv4(cursor: Cursor, place: number, start: number): void {
  if (groups.count !== 4) return;
  const { bytes } = cursor;
  const end = endOf(3);
  if (!endsNumber(bytes, end) || !isQuad(bytes, start)) return;
  const first = digitsValue(bytes, start, endOf(0));
  const isNobody = first === 0 || first === 127 || isBroadcast(bytes, start, end);
  emit(cursor, place, isNobody ? nobody : somebody, start, end);
}

/** True when the four groups that were read last are bytes without leading zeros. */
function isQuad(bytes: Uint8Array, start: number): boolean {
  for (let group = 0, from = start; group < 4; group += 1) {
    const end = endOf(group);
    const length = end - from;
    if (length > 3 || (length > 1 && at(bytes, from) === ZERO)) return false;
    if (digitsValue(bytes, from, end) > 255) return false;
    from = end + 1;
  }
  return true;
}

/** 255.255.255.255 */
function isBroadcast(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 15) return false;
  for (let from = start; from < end; from += 4) {
    if (digitsValue(bytes, from, from + 3) !== 255) return false;
  }
  return true;
}
