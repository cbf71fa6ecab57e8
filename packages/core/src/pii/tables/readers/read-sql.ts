import type { RawTable } from "../raw-table.ts";
import { createdTables, nameOfTable, unquoted } from "./created-tables.ts";
import { buildTable, type TableBuilder } from "./table-builder.ts";

const insert =
  /\b(?:INSERT|REPLACE)\s{1,9}(?:IGNORE\s{1,9})?(?:INTO\s{1,9})?([`"[\]\w.]{1,200})\s{0,9}(?:\(([^()]{1,10000})\)\s{0,9})?VALUES\s{0,9}/gi;
const copy =
  /\bCOPY\s{1,9}(["\w.]{1,200})\s{1,20}(?:\(([^()]{1,10000})\)\s{1,20})?FROM\s{1,20}stdin[^\n]{0,200}\n/gi;
/** Before the quote of a text: national, escaped, bits, or a character set. */
const prefix = /(?:[neb]|_\w{1,20} ?)(?=')/iy;
const QUOTE = 0x27;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
const endOfCopy = "\n\\.";

/** Reads the rows of INSERT and COPY in a dump; statements with the same table and columns are one table. */
export function readSql(text: string): readonly RawTable[] {
  const created = createdTables(text);
  const tables = new Map<string, { names: readonly string[]; table: TableBuilder }>();
  const tableOf = (name: string, columns: string | undefined) => {
    const key = `${nameOfTable(name)}(${columns ?? ""}`;
    const known = tables.get(key) ?? {
      names: columns === undefined ? (created.get(nameOfTable(name)) ?? []) : namesIn(columns),
      table: buildTable(),
    };
    tables.set(key, known);
    return known.table;
  };
  for (const { 0: head, 1: name = "", 2: columns, index } of text.matchAll(insert))
    readTuples(text, index + head.length, tableOf(name, columns));
  for (const { 0: head, 1: name = "", 2: columns, index } of text.matchAll(copy))
    readCopied(text, index + head.length, tableOf(name, columns));
  return [...tables.values()].map(({ names, table }) => table.finish(names));
}

const namesIn = (columns: string) => columns.split(",").map(unquoted);

/** Adds the rows of `(1,'a'),(2,'b');`. */
function readTuples(text: string, from: number, table: TableBuilder): void {
  let index = from;
  while (text.charCodeAt(index) === OPEN) {
    table.startRow();
    index = readTuple(text, index + 1, table);
    while (/[,\s]/.test(text.charAt(index))) index += 1;
  }
}

/** Adds the values up to the bracket that closes them. @returns Index behind it. */
function readTuple(text: string, from: number, table: TableBuilder): number {
  let index = from;
  for (let column = 0; ; column += 1) {
    while (/\s/.test(text.charAt(index))) index += 1;
    prefix.lastIndex = index;
    if (prefix.test(text)) index = prefix.lastIndex;
    const isQuoted = text.charCodeAt(index) === QUOTE;
    const end = isQuoted ? endOfString(text, index) : endOfPlain(text, index);
    if (isQuoted) table.addCell(column, index + 1, Math.max(index + 1, end - 1));
    else table.addCell(column, index, end);
    index = end;
    while (
      index < text.length &&
      text.charCodeAt(index) !== COMMA &&
      text.charCodeAt(index) !== CLOSE
    )
      index += 1;
    if (index >= text.length || text.charCodeAt(index) === CLOSE) return index + 1;
    index += 1;
  }
}

/** Index after the quote that closes the one at `open`; as if one stood behind the text when none does. */
function endOfString(text: string, open: number): number {
  for (let index = open + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === BACKSLASH) index += 1;
    else if (code === QUOTE) {
      if (text.charCodeAt(index + 1) !== QUOTE) return index + 1;
      index += 1;
    }
  }
  return text.length + 1;
}

function endOfPlain(text: string, start: number): number {
  let index = start;
  while (
    index < text.length &&
    text.charCodeAt(index) !== COMMA &&
    text.charCodeAt(index) !== CLOSE
  )
    index += 1;
  return index;
}

/** Adds the lines up to `\.`, with tabs between the values. */
function readCopied(text: string, from: number, table: TableBuilder): void {
  const stop = text.indexOf(endOfCopy, from - 1);
  const end = stop < 0 ? text.length : stop;
  for (let line = from; line < end; ) {
    const next = text.indexOf("\n", line);
    const lineEnd = next < 0 || next > end ? end : next;
    table.startRow();
    for (let start = line, column = 0; start <= lineEnd; column += 1) {
      const tab = text.indexOf("\t", start);
      const cellEnd = tab < 0 || tab > lineEnd ? lineEnd : tab;
      table.addCell(column, start, cellEnd);
      start = cellEnd + 1;
    }
    line = lineEnd + 1;
  }
}
