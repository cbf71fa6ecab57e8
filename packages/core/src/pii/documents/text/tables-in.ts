import { isHeader } from "../../tables/header/is-header.ts";
import { delimiterOf } from "../../tables/readers/sniff-delimiter.ts";
import { scanTable } from "../../tables/scan-table.ts";

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NEWLINE = 0x0a;
const QUOTE = 0x22;
/** Prose has commas as well, so that two lines with one comma each are no table. */
const delimiters = [
  { code: 0x09, fewest: 2 },
  { code: 0x7c, fewest: 2 },
  { code: 0x3b, fewest: 2 },
  { code: 0x2c, fewest: 3 },
] as const;
const LINES_LOOKED_AT = 20;
const MOST_TABLES = 1000;
/** Part of the lines that have as many cells as the first: some have a comma too many. */
const MOST = 0.75;
const LONGEST_LINE = 1 << 14;

/** Tables that stand in a text, such as one in Markdown or one that was pasted into a mail, from left to right. */
export function tablesIn(text: string): readonly Stretch[] {
  const found = delimiters.flatMap(({ code, fewest }) =>
    steadyLines(text, code, fewest).filter((stretch) => mayHaveHeader(text, stretch, code)),
  );
  const tables: Stretch[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (tables.length === MOST_TABLES) break;
    if (one.start < (tables.at(-1)?.end ?? 0)) continue;
    if (isNamedTable(text.slice(one.start, one.end))) tables.push(one);
  }
  return tables;
}

/** Looks at the first two lines only: a log has many stretches that are steady. */
function mayHaveHeader(text: string, { start, end }: Stretch, delimiter: number): boolean {
  const lines = text.slice(start, Math.min(end, start + LONGEST_LINE)).split("\n", 3);
  const [first = [], second = []] = lines
    .filter((line) => !/^[|:\-\t ]+\r?$/.test(line))
    .map((line) =>
      line.split(String.fromCharCode(delimiter)).map((cell) => cell.replaceAll('"', "").trim()),
    );
  return isHeader(first, second);
}

/** True when most of the first lines have the same number of columns, two or more, each with a name: prose has commas as well. */
export function isNamedTable(text: string): boolean {
  const head = text.split(/\r\n|\n|\r/, LINES_LOOKED_AT).join("\n");
  const delimiter = delimiterOf(head);
  if (!isSteady(head, delimiter)) return false;
  const format = delimiter === "\t" ? "tsv" : "csv";
  const { columns, rows } = scanTable(head, { format });
  return columns.length > 1 && rows > 0 && columns.every(({ name }) => name !== undefined);
}

/** True when most lines have as many delimiters outside quotes as the first. */
function isSteady(text: string, delimiter: string): boolean {
  const counts = text
    .replaceAll(/"[^"]*"/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(delimiter).length - 1);
  const [first = 0] = counts;
  return first > 0 && counts.filter((count) => count === first).length >= counts.length * MOST;
}

/** Stretches of lines that have the same number of delimiters outside quotes, one or more. */
function steadyLines(text: string, delimiter: number, fewest: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  let lines = 0;
  let lineStart = 0;
  let count = 0;
  let last = 0;
  let isQuoted = false;
  const close = (end: number) => {
    if (lines >= fewest && last > 0) found.push({ start, end });
  };
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : NEWLINE;
    if (code === QUOTE) isQuoted = !isQuoted;
    else if (code === delimiter && !isQuoted) count += 1;
    if (code !== NEWLINE) continue;
    if (count !== last || lines === 0) {
      close(lineStart);
      start = lineStart;
      lines = 0;
    }
    lines += 1;
    last = count;
    count = 0;
    // A quote that is open at the end of a line of prose is a sign of its own.
    isQuoted = false;
    lineStart = index + 1;
  }
  close(text.length);
  return found;
}
