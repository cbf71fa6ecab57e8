import { fieldMeaning } from "../../../vocabulary/field-meaning.ts";
import { confidence } from "../../confidence.ts";
import { allKinds } from "../../kinds/all-kinds.ts";
import type { PiiMatch } from "../../pii-match.ts";
import { createScanner } from "../../scanner/create-scanner.ts";
import type { Scanner } from "../../scanner/scanner.ts";
import type { TableColumn, TableMatch } from "../table-scan.ts";
import type { Column } from "./columns-of.ts";
import { evidenceOf } from "./evidence-of.ts";

/** Kind of the cells of a column that holds names of persons. */
const PERSON_NAME = "person-name";
/** A longer name is no label. */
const LONGEST_NAME = 40;
/** Cells that are scanned at a time. */
const BATCH = 4000;
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

/** A match in a cell, by the place of the cell in its column. */
export interface CellMatch extends Omit<TableMatch, "column"> {
  readonly place: number;
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
function valuesIn(text: string, { name = "", rows, cells }: Column): readonly CellMatch[] {
  everything ??= createScanner({ minConfidence: 1 });
  const label = name.slice(-LONGEST_NAME).replaceAll(/[^\p{L}_-]+/gu, " ");
  const head = label.trim() === "" ? "" : `${label}: `;
  const found: CellMatch[] = [];
  for (let from = 0; from < cells.length; from += BATCH) {
    const batch = cells.slice(from, from + BATCH);
    const lines: string[] = [];
    const starts: number[] = [];
    let length = 0;
    for (const { start, end } of batch) {
      const line = `${head}${text.slice(start, end).replaceAll(tag, (match) => " ".repeat(match.length))}\n`;
      starts.push(length + head.length);
      lines.push(line);
      length += line.length;
    }
    let place = 0;
    for (const match of everything.scan(lines.join(""))) {
      while ((starts[place + 1] ?? length) <= match.start) place += 1;
      const cell = batch[place];
      if (cell === undefined) continue;
      const moved = placed(match, cell, starts[place] ?? 0);
      if (moved) found.push({ ...moved, place: from + place, row: rows[from + place] ?? 0 });
    }
  }
  return found;
}

/** The match with indices of the text; undefined when it lies outside its cell. */
function placed(match: PiiMatch<string>, cell: { start: number; end: number }, from: number) {
  const start = match.start - from + cell.start;
  const end = match.end - from + cell.start;
  if (start < cell.start || end > cell.end) return undefined;
  return { kind: match.kind, start, end, confidence: match.confidence };
}
