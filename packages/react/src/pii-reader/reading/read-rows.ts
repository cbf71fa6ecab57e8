/** Takes a cell of a row by its place, without blanks and quotes around it; only cells with a value. */
export type TakeCell = (column: number, bytes: Uint8Array, start: number, end: number) => void;

/** Reads the rows of a table with a sign between its cells, from bytes. */
export interface RowReader {
  /** Gives the index behind the last whole row; a cell of the row after it may have been taken, and comes again. */
  readonly read: (bytes: Uint8Array, isLast: boolean) => number;
  /** Rows so far, blank lines left out. */
  readonly rows: () => number;
}

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
/** In a longer row, a quote that is not closed is a character. */
const LONGEST_ROW = 8 << 20;
const NOT_WHOLE = -1;

/** Starts reading rows; quotes hold signs and line ends, and two stand for one. RFC 4180. */
export function createRowReader(sign: number, take: TakeCell): RowReader {
  let rows = 0;
  /** What ends a cell. */
  const ends = new Uint8Array(256);
  for (const code of [sign, NEWLINE, RETURN]) ends[code] = 1;

  /** Gives where the next row starts, or that this one is not whole. */
  function readRow(bytes: Uint8Array, from: number, isLast: boolean): number {
    const { length } = bytes;
    let hasValue = false;
    let index = from;
    for (let column = 0; ; column += 1) {
      let start = index;
      while (start < length && bytes[start] === SPACE) start += 1;
      const isQuoted = bytes[start] === QUOTE;
      if (isQuoted) {
        const close = endOfQuoted(bytes, start + 1);
        const mayClose = close === NOT_WHOLE || close === length;
        if (mayClose && !isLast && length - from < LONGEST_ROW) return NOT_WHOLE;
        index = Math.max(start, close);
      }
      while (index < length && ends[bytes[index] as number] === 0) index += 1;
      const code = index < length ? (bytes[index] as number) : NEWLINE;
      // What comes behind the end may belong to it.
      if (!isLast && index + 1 >= length && code !== sign) {
        if (index >= length || code === RETURN) return NOT_WHOLE;
      }
      let end = index;
      while (start < end && (bytes[start] as number) <= SPACE) start += 1;
      while (end > start && (bytes[end - 1] as number) <= SPACE) end -= 1;
      if (isQuoted && end - start > 1 && bytes[end - 1] === QUOTE) {
        start += 1;
        end -= 1;
      }
      if (start < end) {
        hasValue = true;
        take(column, bytes, start, end);
      }
      index += 1;
      if (code === sign) continue;
      if (column > 0 || hasValue) rows += 1;
      return code === RETURN && bytes[index] === NEWLINE ? index + 1 : index;
    }
  }

  return {
    rows: () => rows,
    read(bytes, isLast) {
      let index = 0;
      while (index < bytes.length) {
        const next = readRow(bytes, index, isLast);
        if (next === NOT_WHOLE) break;
        index = next;
      }
      return Math.min(index, bytes.length);
    },
  };
}

/** Index behind the quote that closes a cell; two quotes stand for one. */
function endOfQuoted(bytes: Uint8Array, from: number): number {
  const { length } = bytes;
  for (let index = from; index < length; index += 1) {
    if (bytes[index] !== QUOTE) continue;
    if (bytes[index + 1] !== QUOTE) return index + 1;
    index += 1;
  }
  return NOT_WHOLE;
}
