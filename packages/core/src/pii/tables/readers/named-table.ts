import type { RawTable } from "../raw-table.ts";
import { buildTable } from "./table-builder.ts";

/** A value of a record, by the name of its column. */
export interface NamedCell {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Starts a table of records: each name that is new is a column. */
export function buildNamedTable(): {
  readonly add: (cells: readonly NamedCell[]) => void;
  readonly finish: () => RawTable;
} {
  const names: string[] = [];
  const places = new Map<string, number>();
  const table = buildTable();
  return {
    finish: () => table.finish(names),
    add(cells) {
      table.startRow();
      for (const { name, start, end } of cells) {
        const column = places.get(name) ?? names.length;
        if (column === names.length) {
          places.set(name, column);
          names.push(name);
        }
        // A list in a record has more values than one.
        if (table.isFilled(column)) table.startRow();
        table.addCell(column, start, end);
      }
    },
  };
}
