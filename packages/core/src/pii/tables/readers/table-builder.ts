import type { RawColumn, RawTable } from "../raw-table.ts";

/** A table that grows by rows. Lists of numbers and no object for a cell: a file may have a million. */
export interface TableBuilder {
  readonly startRow: () => void;
  /** Adds a cell to the last row; one without a value only says that the column is there. */
  readonly addCell: (column: number, start: number, end: number) => void;
  /** True when the last row has a value in the column. */
  readonly isFilled: (column: number) => boolean;
  /** Rows so far. */
  readonly rows: () => number;
  readonly finish: (names?: readonly (string | undefined)[]) => RawTable;
}

const FIRST_SIZE = 64;
/** Columns beyond these are mostly empty, or an attack. */
const SIZED_COLUMNS = 64;
const MOST_EXPECTED = 1 << 24;

interface GrowingColumn extends RawColumn {
  length: number;
  rows: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

/** Starts a table without rows. @param expected - Rows that it may have, so that its lists need not grow. */
export function buildTable(expected = FIRST_SIZE): TableBuilder {
  const size = Math.min(Math.max(expected, FIRST_SIZE), MOST_EXPECTED);
  const columns: GrowingColumn[] = [];
  let row = -1;
  const columnAt = (index: number): GrowingColumn => {
    while (columns.length <= index)
      columns.push(emptyColumn(index < SIZED_COLUMNS ? size : FIRST_SIZE));
    return columns[index] as GrowingColumn;
  };
  return {
    startRow() {
      row += 1;
    },
    addCell(index, start, end) {
      const column = columns[index] ?? columnAt(index);
      if (start >= end) return;
      const { length } = column;
      if (length === column.rows.length) grow(column);
      column.rows[length] = row;
      column.starts[length] = start;
      column.ends[length] = end;
      column.length = length + 1;
    },
    isFilled(index) {
      const column = columns[index];
      return column !== undefined && column.length > 0 && column.rows[column.length - 1] === row;
    },
    rows: () => row + 1,
    finish: (names) => ({ ...(names ? { names } : {}), rows: row + 1, columns }),
  };
}

const emptyColumn = (size: number): GrowingColumn => ({
  length: 0,
  rows: new Int32Array(size),
  starts: new Int32Array(size),
  ends: new Int32Array(size),
});

function grow(column: GrowingColumn): void {
  column.rows = doubled(column.rows);
  column.starts = doubled(column.starts);
  column.ends = doubled(column.ends);
}

function doubled(list: Int32Array): Int32Array {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
