import type { CellPlace, RawTable } from "../raw-table.ts";

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const PIPE = 0x7c;
const BYTE_ORDER_MARK = 0xfeff;
/** The line between the header and the rows of a table in Markdown. */
const rule = /^[|:\-\s]+$/;

/** Reads a text with a delimiter between the cells; quotes hold delimiters and line ends. RFC 4180. */
export function readDelimited(text: string, delimiter: string): RawTable {
  const sign = delimiter.charCodeAt(0);
  const rows: (readonly CellPlace[])[] = [];
  let index = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  while (index < text.length) {
    const row: CellPlace[] = [];
    const end = readRow(text, index, { row, sign });
    const isBlank = row.length === 1 && row[0]?.start === row[0]?.end;
    if (!isBlank && !(sign === PIPE && rule.test(text.slice(index, end)))) rows.push(row);
    index = end;
  }
  return { rows };
}

/** Adds the cells of the row that starts at `from`. @returns Where the next row starts. */
function readRow(
  text: string,
  from: number,
  { row, sign }: { row: CellPlace[]; sign: number },
): number {
  const isFramed = sign === PIPE && text.charCodeAt(from) === PIPE;
  let index = isFramed ? from + 1 : from;
  for (;;) {
    const end = endOfCell(text, index, sign);
    const cell = trimmed(text, index, end);
    const isLast = text.charCodeAt(end) !== sign || end >= text.length;
    // The pipe that closes a row opens no cell.
    if (!(isLast && isFramed && cell.start === cell.end)) row.push(cell);
    index = end + 1;
    if (!isLast) continue;
    const isPair = text.charCodeAt(end) === RETURN && text.charCodeAt(index) === NEWLINE;
    return isPair ? index + 1 : index;
  }
}

/** Index of the delimiter or line end after the cell that starts at `start`. */
function endOfCell(text: string, start: number, sign: number): number {
  let index = start;
  while (text.charCodeAt(index) === SPACE) index += 1;
  // A quote that is never closed is a character.
  if (text.charCodeAt(index) === QUOTE) index = Math.max(index, endOfQuoted(text, index));
  for (; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
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

/** The value without the blanks and quotes around it. */
function trimmed(text: string, from: number, to: number): CellPlace {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= SPACE) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end -= 1;
  const isQuoted =
    end - start > 1 && text.charCodeAt(start) === QUOTE && text.charCodeAt(end - 1) === QUOTE;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
