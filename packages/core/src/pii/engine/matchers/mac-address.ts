import { confidence } from "../../confidence.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade, unlabelled } from "../grade.ts";
import { at, HEX, is } from "../text/char-class.ts";
import { MAC_LENGTH } from "./hex-groups.ts";

const sure = grade(confidence.sure, unlabelled);

const COLON = 0x3a;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const SMALL_F = 0x66;

/** Matches groups of hexadecimal digits from `start` to `stop` as a MAC address. */
export function matchMacAddress(cursor: Cursor, place: number, start: number, stop: number): void {
  if (isMac(cursor.bytes, start, stop)) emit(cursor, place, sure, start, stop);
}

/** Six pairs with colons or dashes, or three fours with dots; not all zeros or all F, which is nobody's. */
function isMac(bytes: Uint8Array, start: number, stop: number): boolean {
  const size = stop - start === MAC_LENGTH ? 2 : 4;
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
