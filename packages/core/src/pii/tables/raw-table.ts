/** Where a value stands in the text. */
export interface CellPlace {
  readonly start: number;
  readonly end: number;
}

/** A table as it was read: places of values, and the names of its columns where the format gives them. */
export interface RawTable {
  /** Left out when the first row may name the columns. */
  readonly names?: readonly (string | undefined)[];
  /** A row may have holes: a column without a value. */
  readonly rows: readonly (readonly (CellPlace | undefined)[])[];
}
