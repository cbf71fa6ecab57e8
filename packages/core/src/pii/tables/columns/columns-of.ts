import type { CellPlace, RawTable } from "../raw-table.ts";
import { isHeader } from "./is-header.ts";

/** A column: its name and its filled cells. */
export interface Column {
  readonly name: string | undefined;
  readonly rows: readonly number[];
  readonly cells: readonly CellPlace[];
}

/** Columns of a table, and the number of rows without the header. */
export function columnsOf(
  text: string,
  table: RawTable,
): { columns: readonly Column[]; rows: number } {
  const textOf = (cell: CellPlace | undefined) => (cell ? text.slice(cell.start, cell.end) : "");
  const [first = [], second = []] = table.rows;
  const header = table.names ?? headerOf(Array.from(first, textOf), Array.from(second, textOf));
  const body = table.names === undefined && header !== undefined ? table.rows.slice(1) : table.rows;
  const names = header ?? [];
  const columns: { name: string | undefined; rows: number[]; cells: CellPlace[] }[] = [];
  const columnAt = (index: number) => {
    while (columns.length <= index)
      columns.push({ name: names[columns.length] || undefined, rows: [], cells: [] });
    return columns[index];
  };
  names.forEach((_, index) => {
    columnAt(index);
  });
  body.forEach((row, index) => {
    for (let place = 0; place < row.length; place += 1) {
      const cell = row[place];
      const column = columnAt(place);
      if (cell === undefined || column === undefined || cell.start === cell.end) continue;
      column.rows.push(index);
      column.cells.push(cell);
    }
  });
  return { columns, rows: body.length };
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
