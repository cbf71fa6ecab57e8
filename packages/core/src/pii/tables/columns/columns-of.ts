import { headerOf } from "../header/header-of.ts";
import type { RawColumn, RawTable } from "../raw-table.ts";
import type { Column } from "./column.ts";
import { turned } from "./turned.ts";

/** The columns of a table. */
export interface Columns {
  readonly columns: readonly Column[];
  /** Cells above the header, by column: titles, and what else an export begins with. */
  readonly before: readonly Column[];
  /** Rows without the header. */
  readonly rows: number;
  /** The row of the header, which the rows of cells count; undefined without one. */
  readonly headerRow: number | undefined;
}

/** Columns of a table, with the names that its format, its header or the first column of each row gives them. */
export function columnsOf(text: string, table: RawTable): Columns {
  const { rows } = table;
  if (table.names !== undefined)
    return { columns: named(table.columns, table.names), before: [], rows, headerRow: undefined };
  const textOf = (column: RawColumn, place: number) =>
    plain(text.slice(column.starts[place], column.ends[place]));
  const rowOf = (row: number) =>
    table.columns.map((column) => {
      const place = column.rows.subarray(0, Math.min(row + 1, column.length)).indexOf(row);
      return place < 0 ? "" : textOf(column, place);
    });
  const header = headerOf(rowOf, rows);
  const asTurned = header?.row ? undefined : turned(named(table.columns, []), textOf);
  if (asTurned !== undefined) {
    const records = table.columns.length - 1;
    return { columns: asTurned, before: [], rows: records, headerRow: undefined };
  }
  const headerRow = header?.row;
  if (headerRow === undefined)
    return { columns: named(table.columns, []), before: [], rows, headerRow };
  const parts = table.columns.map((column) => atHeader(column, headerRow));
  return {
    columns: named(
      parts.map(({ after }) => after),
      header?.names ?? [],
    ),
    before: named(
      parts.map(({ before }) => before),
      [],
    ),
    rows: rows - 1,
    headerRow,
  };
}

const none = new Int32Array();
const empty: RawColumn = { length: 0, rows: none, starts: none, ends: none };

/** Columns with names; one that has a name and no cell is a column too. */
function named(
  columns: readonly RawColumn[],
  names: readonly (string | undefined)[],
): readonly Column[] {
  const all: Column[] = columns.map((column, index) => ({
    ...column,
    name: names[index] || undefined,
  }));
  while (all.length < names.length) all.push({ ...empty, name: names[all.length] || undefined });
  return all;
}

/** The cells of a column above the header, and those under it. */
function atHeader(
  { length, rows, starts, ends }: RawColumn,
  header: number,
): { before: RawColumn; after: RawColumn } {
  let first = 0;
  while (first < length && (rows[first] as number) < header) first += 1;
  const from = first < length && rows[first] === header ? first + 1 : first;
  const part = (start: number, end: number): RawColumn => ({
    length: end - start,
    rows: rows.subarray(start, end),
    starts: starts.subarray(start, end),
    ends: ends.subarray(start, end),
  });
  return { before: part(0, first), after: part(from, length) };
}

/** Text of a cell without tags and quotes that are doubled. */
const plain = (text: string): string =>
  text
    .replaceAll(/<[^<>]{0,2000}>/g, " ")
    .replaceAll('""', '"')
    .trim();
