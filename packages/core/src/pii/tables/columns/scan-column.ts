import { fieldMeaning } from "../../../vocabulary/field-meaning.ts";
import { confidence } from "../../confidence.ts";
import { mayHold } from "../../json/may-hold.ts";
import { allKinds } from "../../kinds/all-kinds.ts";
import { createScanner } from "../../scanner/create-scanner.ts";
import type { Scanner } from "../../scanner/scanner.ts";
import type { CellPlace } from "../raw-table.ts";
import type { TableColumn, TableMatch } from "../table-scan.ts";
import type { CellMatch } from "./cell-match.ts";
import type { Column } from "./columns-of.ts";
import { evidenceOf } from "./evidence-of.ts";

/** Kind of the cells of a column that holds names of persons. */
const PERSON_NAME = "person-name";
/** A longer name is no label. */
const LONGEST_NAME = 40;
/** Characters that are scanned at a time. */
const BATCH = 1 << 17;
const tag = /<[^<>]{0,2000}>/g;
const letters = /\p{L}{2}/u;

/** What was found in one column. */
export interface ColumnScan {
  readonly meaning: Omit<TableColumn, "index">;
  readonly matches: readonly Omit<TableMatch, "column">[];
}

/** Scans the cells of a column, each with its name beside it as a label. */
export function scanColumn(
  text: string,
  column: Column,
  { rows, minConfidence }: { rows: number; minConfidence: number },
): ColumnScan {
  const { name, cells } = column;
  const field = name === undefined ? undefined : fieldMeaning(name);
  const found = field?.isPersonName ? namesIn(text, column) : valuesIn(text, column);
  const { matches, kind, share } = evidenceOf(found, { cells, minConfidence });
  const category = field?.category ?? allKinds.find((one) => one.kind === kind)?.category;
  return {
    meaning: {
      ...(name === undefined ? {} : { name: name.slice(0, 1000) }),
      ...(category === undefined ? {} : { category }),
      ...(kind === undefined ? {} : { kind }),
      share: kind === undefined && rows > 0 ? cells.length / rows : share,
    },
    matches,
  };
}

/** Every cell with letters, as the name of a person. */
function namesIn(text: string, { rows, cells }: Column): readonly CellMatch[] {
  return cells.flatMap(({ start, end }, place) =>
    letters.test(text.slice(start, end))
      ? [
          {
            kind: PERSON_NAME,
            row: rows[place] ?? 0,
            place,
            start,
            end,
            confidence: confidence.strong,
          },
        ]
      : [],
  );
}

let everything: Scanner | undefined;

/** Scans the cells, many at a time: the name goes before each, and each stands on a line of its own. */
function valuesIn(text: string, column: Column): readonly CellMatch[] {
  everything ??= createScanner({ minConfidence: 1 });
  const { rows, cells } = column;
  const head = headOf(column);
  const found: CellMatch[] = [];
  let lines = "";
  let starts: number[] = [];
  let places: number[] = [];
  const flush = (scanner: Scanner) => {
    let at = 0;
    for (const match of scanner.scan(lines)) {
      while ((starts[at + 1] ?? lines.length) <= match.start) at += 1;
      const place = places[at] ?? 0;
      const cell = cells[place] as CellPlace;
      const moved = cell.start - (starts[at] ?? 0);
      const [start, end] = [match.start + moved, match.end + moved];
      const { kind, confidence: sureness } = match;
      // What lies in the name, or goes on from it, is no match of the cell.
      if (start >= cell.start && end <= cell.end)
        found.push({ kind, row: rows[place] ?? 0, place, start, end, confidence: sureness });
    }
    lines = "";
    starts = [];
    places = [];
  };
  for (let place = 0; place < cells.length; place += 1) {
    const { start, end } = cells[place] as CellPlace;
    const cell = text.slice(start, end);
    if (!mayHold(cell)) continue;
    starts.push(lines.length + head.length);
    places.push(place);
    lines += `${head}${cell.includes("<") ? blankTags(cell) : cell}\n`;
    if (lines.length > BATCH) flush(everything);
  }
  if (lines !== "") flush(everything);
  return found;
}

/** The name of a column as a label. */
function headOf({ name = "" }: Column): string {
  const label = name.slice(-LONGEST_NAME).replaceAll(/[^\p{L}_-]+/gu, " ");
  return label.trim() === "" ? "" : `${label}: `;
}

const blankTags = (cell: string) => cell.replaceAll(tag, (match) => " ".repeat(match.length));
