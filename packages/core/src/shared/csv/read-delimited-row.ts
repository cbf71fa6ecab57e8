/** A text, its code units with a line end behind them, and the delimiter. */
export interface Delimited {
  readonly text: string;
  readonly codes: Uint16Array;
  readonly sign: number;
}

/** Takes the cells of a row. */
export interface TakeRow {
  readonly startRow: () => void;
  /** Takes a cell by its place in the text, without blanks and quotes around it. */
  readonly addCell: (column: number, start: number, end: number) => void;
}

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const PIPE = 0x7c;

/** Reads the row that starts at `from`, unless it is blank; quotes hold delimiters and line ends. RFC 4180. @returns Where the next row starts. */
export function readDelimitedRow(source: Delimited, from: number, take: TakeRow): number {
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
      take.startRow();
    }
    // The pipe that closes a row opens no cell.
    if (!(isLast && isFramed && start === stop)) take.addCell(column, start, stop);
    if (isLast) return nextLine(codes, end);
    index = end + 1;
  }
}

/** Where the line after the line end at `end` starts. */
export function nextLine(codes: Uint16Array, end: number): number {
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
