import { confidence } from "../../../confidence.ts";
import type { Cursor } from "../../cursor.ts";
import { emit } from "../../emit.ts";
import { grade, unlabelled } from "../../grade.ts";
import { at } from "../../text/char-class.ts";
import { readBetween } from "../../words/read-between.ts";
import { openAt } from "./open-at.ts";
import { readOn } from "./read-on.ts";

const sure = grade(confidence.sure, unlabelled);

const CAPITAL_E = 0x45;
const CAPITAL_K = 0x4b;
const BEGIN = "-----BEGIN ";
/** From the start of the first line to the end of "PRIVATE". */
const HEAD = 32;
/** A block of which some line is whole; in documentation dots stand for it. */
const block =
  /^-----BEGIN (?:[A-Z]{2,9} )?PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----)){0,8192}(-----END [A-Z ]{0,30}-----)?/;
const content = /[A-Za-z\d+/]{32}/;

/** Matches the block that the line of the capitals before `stop`, PRIVATE, begins as a private key. RFC 7468. */
export function matchPrivateKey(cursor: Cursor, place: number, _: number, stop: number): void {
  const { bytes, base } = cursor;
  if (at(bytes, stop - 1) !== CAPITAL_E || at(bytes, stop + 1) !== CAPITAL_K) return;
  const head = readBetween(cursor, stop - HEAD, stop);
  const start = stop - head.length + head.lastIndexOf(BEGIN);
  const [found = "", end] = block.exec(readOn(cursor, start)) ?? [];
  if (end !== undefined && content.test(found))
    emit(cursor, place, sure, start, start + found.length);
  else openAt(cursor, start + base, found.length);
}
