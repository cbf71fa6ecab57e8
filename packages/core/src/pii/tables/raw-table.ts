/** The filled cells of a column: the row of each, and where it stands in the text. In order of rows. */
export interface RawColumn {
  /** Number of cells; the lists may be longer. */
  readonly length: number;
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A table as it was read: places of values, and the names of its columns where the format gives them. */
export interface RawTable {
  /** Absent when the first row may name the columns. */
  readonly names?: readonly (string | undefined)[];
  readonly rows: number;
  readonly columns: readonly RawColumn[];
}
