import type { RawColumn, RawTable } from "../raw-table.ts";
import { isHeader } from "./is-header.ts";

/** A column: its name and its filled cells. */
export interface Column extends RawColumn {
  readonly name: string | undefined;
}

/** Columns of a table, the number of rows without the header, and that of the header; the rows of cells count it. */
export function columnsOf(
  text: string,
  table: RawTable,
): { columns: readonly Column[]; rows: number; headerRows: 0 | 1 } {
  const rowOf = (row: number) => table.columns.map((column) => cellIn(text, column, row));
  const header = table.names ?? headerOf(rowOf(0), rowOf(1));
  const headerRows = table.names === undefined && header !== undefined ? 1 : 0;
  const names = header ?? [];
  const nameOf = (index: number) => names[index] || undefined;
  const columns: Column[] = table.columns.map((column, index) => ({
    name: nameOf(index),
    ...(headerRows === 1 ? withoutFirstRow(column) : column),
  }));
  while (columns.length < names.length) columns.push({ name: nameOf(columns.length), ...empty });
  return { columns, rows: Math.max(0, table.rows - headerRows), headerRows };
}

const none = new Int32Array();
const empty: RawColumn = { length: 0, rows: none, starts: none, ends: none };

/** Text of the first two rows, of which each column has one cell at most. */
function cellIn(text: string, { length, rows, starts, ends }: RawColumn, row: number): string {
  for (let place = 0; place < 2 && place < length; place += 1)
    if (rows[place] === row) return text.slice(starts[place], ends[place]);
  return "";
}

/** The column without its cell in the header. */
function withoutFirstRow({ length, rows, starts, ends }: RawColumn): RawColumn {
  const from = length > 0 && rows[0] === 0 ? 1 : 0;
  return {
    length: length - from,
    rows: rows.subarray(from, length),
    starts: starts.subarray(from, length),
    ends: ends.subarray(from, length),
  };
}

function headerOf(
  first: readonly string[],
  second: readonly string[],
): readonly string[] | undefined {
  const plain = (text: string) =>
    text
      .replaceAll(/<[^<>]{0,2000}>/g, " ")
      .replaceAll('""', '"')
      .trim();
  const names = first.map(plain);
  return isHeader(names, second.map(plain)) ? names : undefined;
}
