import type { TableMatch } from "../table-scan.ts";

/** A match in a cell, by the place of the cell in its column. */
export interface CellMatch extends Omit<TableMatch, "column"> {
  readonly place: number;
}
