import type { RawTable } from "../raw-table.ts";
import { buildTable, type TableBuilder } from "./table-builder.ts";

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const PIPE = 0x7c;
const BYTE_ORDER_MARK = 0xfeff;
const HEAD = 1 << 14;
/** Lines may be shorter than those of the head. */
const SPARE = 1.1;
/** The line between the header and the rows of a table in Markdown. */
const rule = /[|:\-\t ]+(?=[\r\n]|$)/y;

/** A text, its code units with a line end behind them, and the delimiter. */
interface Delimited {
  readonly text: string;
  readonly codes: Uint16Array;
  readonly sign: number;
}

/** Reads a text with a delimiter between the cells; quotes hold delimiters and line ends. RFC 4180. */
export function readDelimited(text: string, codes: Uint16Array, delimiter: string): RawTable {
  const sign = delimiter.charCodeAt(0);
  const source: Delimited = { text, codes, sign };
  const table = buildTable(expectedRows(codes));
  let index = codes[0] === BYTE_ORDER_MARK ? 1 : 0;
  while (index < text.length) {
    if (sign === PIPE && isRule(text, index)) index = nextLine(codes, rule.lastIndex);
    else index = readRow(source, index, table);
  }
  return table.finish();
}

/** Lines of the whole, by those of its head. */
function expectedRows(codes: Uint16Array): number {
  const head = codes.subarray(0, HEAD);
  let lines = 1;
  for (const code of head) if (code === NEWLINE || code === RETURN) lines += 1;
  return Math.ceil((lines * codes.length * SPARE) / head.length);
}

function isRule(text: string, index: number): boolean {
  rule.lastIndex = index;
  return rule.test(text);
}

/** Adds the row that starts at `from`, unless it is blank. @returns Where the next row starts. */
function readRow(source: Delimited, from: number, table: TableBuilder): number {
  const { codes, sign } = source;
  const last = codes.length - 1;
  const isFramed = sign === PIPE && codes[from] === PIPE;
  let index = isFramed ? from + 1 : from;
  for (let column = 0; ; column += 1) {
    const end = endOfCell(source, index);
    let start = index;
    let stop = end;
    while (start < stop && (codes[start] as number) <= SPACE) start += 1;
    while (stop > start && (codes[stop - 1] as number) <= SPACE) stop -= 1;
    if (stop - start > 1 && codes[start] === QUOTE && codes[stop - 1] === QUOTE) {
      start += 1;
      stop -= 1;
    }
    const isLast = codes[end] !== sign || end >= last;
    if (column === 0) {
      if (isLast && start === stop && !isFramed) return nextLine(codes, end);
      table.startRow();
    }
    // The pipe that closes a row opens no cell.
    if (!(isLast && isFramed && start === stop)) table.addCell(column, start, stop);
    if (isLast) return nextLine(codes, end);
    index = end + 1;
  }
}

/** Where the line after the line end at `end` starts. */
function nextLine(codes: Uint16Array, end: number): number {
  return codes[end] === RETURN && codes[end + 1] === NEWLINE ? end + 2 : end + 1;
}

/** Index of the delimiter or line end after the cell that starts at `start`. */
function endOfCell({ text, codes, sign }: Delimited, start: number): number {
  let index = start;
  while (codes[index] === SPACE) index += 1;
  // A quote that is never closed is a character.
  if (codes[index] === QUOTE) index = Math.max(index, endOfQuoted(text, index));
  for (; index < codes.length; index += 1) {
    const code = codes[index];
    if (code === sign || code === NEWLINE || code === RETURN) break;
  }
  return index;
}

/** Index after the quote that closes the one at `open`; two stand for one. -1 when none closes it. */
function endOfQuoted(text: string, open: number): number {
  for (let index = open + 1; ; ) {
    const quote = text.indexOf('"', index);
    if (quote < 0) return -1;
    if (text.charCodeAt(quote + 1) !== QUOTE) return quote + 1;
    index = quote + 2;
  }
}
