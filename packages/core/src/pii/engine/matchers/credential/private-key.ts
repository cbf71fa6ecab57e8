import { confidence } from "../../../confidence.ts";
import type { Cursor } from "../../cursor.ts";
import { emit } from "../../emit.ts";
import { grade, unlabelled } from "../../grade.ts";
import { at } from "../../text/char-class.ts";
import { LONGEST_SECRET } from "./longest-secret.ts";

const sure = grade(confidence.sure, unlabelled);

const CAPITAL_P = 0x50;
const CAPITAL_V = 0x56;
const DASHES = "-----";
/** From the start of the first line to the end of "PRIVATE KEY". */
const HEAD = 48;
const begin = /-----BEGIN (?:[A-Z]{2,9} )?PRIVATE KEY(?: BLOCK)?-----/y;
const end = /-----END [A-Z ]{0,30}-----/y;
/** A line of the key; in documentation dots stand for it. */
const content = /[A-Za-z\d+/]{32}/;

/** Matches the block that begins with the line of the capitals from `start`, PRIVATE, as a private key. RFC 7468. */
export function matchPrivateKey(cursor: Cursor, place: number, index: number, stop: number): void {
  const { bytes, source } = cursor;
  if (stop - index < 3 || stop - index > 7) return;
  let word = stop - 1;
  while (word > stop - 8 && at(bytes, word) !== CAPITAL_P) word -= 1;
  if (at(bytes, word) !== CAPITAL_P || at(bytes, word + 3) !== CAPITAL_V) return;
  const from = source.lastIndexOf(DASHES, word + cursor.base);
  if (from < word + cursor.base - HEAD) return;
  begin.lastIndex = from;
  const [head] = begin.exec(source) ?? [];
  if (head === undefined) return;
  const close = source.indexOf(DASHES, from + head.length);
  const start = from - cursor.base;
  if (close < 0 || close > from + LONGEST_SECRET) {
    if (close < 0 && cursor.isPart && source.length < from + LONGEST_SECRET)
      cursor.openFrom = Math.min(cursor.openFrom, from);
    return;
  }
  end.lastIndex = close;
  const [foot] = end.exec(source) ?? [];
  if (foot === undefined && cursor.isPart && close + HEAD > source.length) {
    cursor.openFrom = Math.min(cursor.openFrom, from);
    return;
  }
  if (foot === undefined || !content.test(source.slice(from + head.length, close))) return;
  emit(cursor, place, sure, start, close + foot.length - cursor.base);
}
