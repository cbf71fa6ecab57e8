import { fieldMeaning } from "../../../vocabulary/field-meaning.ts";
import { holdsValue, isHeader } from "./is-header.ts";

/** Lines before a header that are looked at: a title, the day of an export, names of groups of columns, blank lines with delimiters. */
const MOST_BEFORE = 10;
/** Fields that must be known where a header is not the first row. */
const FEWEST_KNOWN = 2;

/** The row that names the columns. */
export interface Header {
  readonly row: number;
  readonly names: readonly string[];
}

/**
 * The header of a table: the first row, or a later one that is wider than all rows before it and of which half are names of known fields;
 * undefined when the table has none.
 *
 * @param rowOf - Texts of a row, an empty one for each cell that is not filled.
 */
export function headerOf(
  rowOf: (row: number) => readonly string[],
  rows: number,
): Header | undefined {
  const first = rowOf(0);
  let widest = filledIn(first);
  for (let row = 1; row <= MOST_BEFORE && row < rows && widest < first.length; row += 1) {
    const names = rowOf(row);
    const filled = filledIn(names);
    if (filled <= widest) continue;
    widest = filled;
    if (namesKnownFields(names, filled)) return { row, names };
  }
  return isHeader(first, rowOf(1)) ? { row: 0, names: first } : undefined;
}

const filledIn = (cells: readonly string[]) => cells.filter((cell) => cell !== "").length;

function namesKnownFields(names: readonly string[], filled: number): boolean {
  if (names.some((name) => name !== "" && holdsValue(name))) return false;
  const known = names.filter((name) => fieldMeaning(name) !== undefined).length;
  return known >= FEWEST_KNOWN && known * 2 >= filled;
}
