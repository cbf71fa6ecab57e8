import { codesOf } from "../../shared/csv/codes-of.ts";
import { readDelimitedRow } from "../../shared/csv/read-delimited-row.ts";

/** A row of a sheet, with the line on which it begins. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What may stand between cells. */
const SEPARATORS = [";", ",", "\t"] as const;

/** The rows of a CSV text: quoted cells may hold the separator, a line end, and a quote that stands twice. Blank rows are left out. */
export function csvRows(text: string): readonly SheetRow[] {
  const sheet = text.replace(/^\uFEFF/, "");
  const source = { text: sheet, codes: codesOf(sheet), sign: separatorOf(sheet).charCodeAt(0) };
  const rows: SheetRow[] = [];
  let line = 1;
  for (let index = 0; index < sheet.length; ) {
    const cells: string[] = [];
    const next = readDelimitedRow(source, index, {
      startRow: () => undefined,
      addCell: (_column, start, end) => cells.push(cellOf(sheet, start, end)),
    });
    if (cells.some((cell) => cell !== "")) rows.push({ line, cells });
    line += linesIn(sheet, index, next);
    index = next;
  }
  return rows;
}

/** Text of a cell: between quotes, one that stands twice is one. */
function cellOf(sheet: string, start: number, end: number): string {
  const cell = sheet.slice(start, end);
  return sheet[start - 1] === '"' && sheet[end] === '"' ? cell.replaceAll('""', '"') : cell;
}

function linesIn(sheet: string, from: number, to: number): number {
  let lines = 0;
  for (let at = sheet.indexOf("\n", from); at >= 0 && at < to; at = sheet.indexOf("\n", at + 1))
    lines += 1;
  return lines;
}

/** The separator that the first line has most of. */
function separatorOf(sheet: string): string {
  const first = sheet.split("\n", 1).join();
  const counted = SEPARATORS.map((mark) => [mark, first.split(mark).length] as const);
  return counted.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
