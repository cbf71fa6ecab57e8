import { confidence } from "../../confidence.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade, unlabelled } from "../grade.ts";
import { at, is, LOCAL, WORD } from "../text/char-class.ts";
import { nameAt } from "../text/name-at.ts";
import { readBetween } from "../text/read-between.ts";

const strong = grade(confidence.strong, unlabelled);

const LESS = 0x3c;
/** Longest part of an address before the `@`, and longest name. */
const LONGEST_LOCAL = 64;
const LONGEST_NAME = 64;
/** `"Jan de Boer" `, `Jan de Boer `, and `"Boer, Jan de" `, as it stands before an address. */
const display = /(?:^|[\s,;:"'])((?:\p{L}[\p{L}\p{M}.'’-]{0,30}(?:, | )?){2,6})["']?[ \t]?$/u;

/** Matches the name before the address that the `@` at `sign` is in, between angle brackets. RFC 5322, section 3.4. */
export function matchDisplayName(cursor: Cursor, place: number, sign: number): void {
  const { bytes } = cursor;
  let open = sign - 1;
  while (open > sign - LONGEST_LOCAL && is(bytes, open, WORD | LOCAL)) open -= 1;
  if (at(bytes, open) !== LESS) return;
  const before = readBetween(cursor, open - LONGEST_NAME, open);
  const line = before.split(/[\n<>]/).at(-1) ?? "";
  const [, said = ""] = display.exec(line) ?? [];
  const [first = "", last] = said.split(", ");
  const name =
    last === undefined
      ? nameAt(said, 0, false)
      : nameAt(`${last.split(" ")[0]} ${first}`, 0, false);
  if (name === undefined || name.words < 2) return;
  if (last === undefined && name.end !== said.trimEnd().length) return;
  const start = open - line.length + line.lastIndexOf(said);
  emit(cursor, place, strong, start, start + said.trimEnd().length);
}
