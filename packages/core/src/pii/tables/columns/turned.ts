import { fieldMeaning } from "../../../vocabulary/field-meaning.ts";
import { holdsValue } from "../header/is-header.ts";
import type { Column } from "./column.ts";

/** A form has fewer fields, and an export of one a record for each column. */
const MOST_FIELDS = 200;
const MOST_RECORDS = 50;
const FEWEST_KNOWN = 2;

/** Reads a cell as a text, without what only writes it. */
type CellText = (column: Column, place: number) => string;

/**
 * Columns of a table that lies on its side, a field in each row: `Naam;Jan` above `Geboortedatum;12-05-2010`. Undefined for one that does
 * not: names in its first column must be known fields, and a value must stand behind one of them.
 */
export function turned(
  columns: readonly Column[],
  textOf: CellText,
): readonly Column[] | undefined {
  const [labels, ...records] = columns;
  if (labels === undefined || records.length === 0 || records.length > MOST_RECORDS)
    return undefined;
  if (labels.length < FEWEST_KNOWN || labels.length > MOST_FIELDS) return undefined;
  const names = Array.from({ length: labels.length }, (_, place) => textOf(labels, place));
  if (!areFields(names) || new Set(names).size < names.length) return undefined;
  const fields = names.map((name, place) => fieldOf(name, labels.rows[place] as number, records));
  const isProven = fields.some(
    (field) => fieldMeaning(field.name ?? "") !== undefined && hasValue(field, textOf),
  );
  return isProven ? fields : undefined;
}

/** True when the first is the name of a known field, and half of all are. */
function areFields(names: readonly string[]): boolean {
  const [first = ""] = names;
  if (fieldMeaning(first) === undefined || names.some(holdsValue)) return false;
  const known = names.filter((name) => fieldMeaning(name) !== undefined).length;
  return known >= FEWEST_KNOWN && known * 2 >= names.length;
}

/** The cells of a row as a column: the record of each, and where it stands. */
function fieldOf(name: string, row: number, records: readonly Column[]): Column {
  const cells = records.flatMap((record, index) => {
    const place = placeOf(record, row);
    return place < 0 ? [] : [{ index, start: record.starts[place], end: record.ends[place] }];
  });
  return {
    name,
    length: cells.length,
    rows: Int32Array.from(cells, ({ index }) => index),
    starts: Int32Array.from(cells, ({ start = 0 }) => start),
    ends: Int32Array.from(cells, ({ end = 0 }) => end),
  };
}

const placeOf = ({ rows, length }: Column, row: number): number => {
  const place = rows.indexOf(row);
  return place < length ? place : -1;
};

const hasValue = (field: Column, textOf: CellText): boolean =>
  Array.from({ length: field.length }, (_, place) => textOf(field, place)).some(holdsValue);
