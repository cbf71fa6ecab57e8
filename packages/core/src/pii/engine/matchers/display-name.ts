import { confidence } from "../../confidence.ts";
import type { Cursor } from "../cursor.ts";
import { emit } from "../emit.ts";
import { grade, unlabelled } from "../grade.ts";
import { at, is, LOCAL, WORD } from "../text/char-class.ts";
import { nameAt } from "../words/name-at.ts";
import { readBetween } from "../words/read-between.ts";

const strong = grade(confidence.strong, unlabelled);

const LESS = 0x3c;
/** Longest part of an address before the `@`, and longest name. */
const LONGEST_LOCAL = 64;
const LONGEST_NAME = 64;
/** Matches the name before the address that the `@` at `sign` is in, between angle brackets. RFC 5322, section 3.4. */
export function matchDisplayName(cursor: Cursor, place: number, sign: number): void {
  const { bytes } = cursor;
  let open = sign - 1;
  while (open > sign - LONGEST_LOCAL && is(bytes, open, WORD | LOCAL)) open -= 1;
  if (at(bytes, open) !== LESS) return;
  const before =
    readBetween(cursor, open - LONGEST_NAME, open)
      .split(/[\n<>]/)
      .at(-1) ?? "";
  const said = saidIn(before);
  const [first = "", last] = said.split(", ");
  // `Boer, Jan de`: the surname goes before the given name.
  const name =
    last === undefined
      ? nameAt(said, 0, false)
      : nameAt(`${last.split(" ")[0]} ${first}`, 0, false);
  if (name === undefined || name.words < 2) return;
  if (last === undefined && name.end !== said.length) return;
  const start = open - before.length + before.lastIndexOf(said);
  emit(cursor, place, strong, start, start + said.length);
}

/** What stands in the quotes at the end of a line, or behind the last sign of it. */
function saidIn(line: string): string {
  const text = line.trimEnd();
  const quote = text.at(-1) ?? "";
  if (quote === '"' || quote === "'")
    return text.slice(text.lastIndexOf(quote, text.length - 2) + 1, -1);
  return (text.split(/[;:,"\t]/).at(-1) ?? "").trimStart();
}
