import { readEscaped } from "../../engine/escapes/read-text.ts";
import { createFinder } from "../../engine/finder.ts";
import { createPieceFinder, type PieceFinder } from "../../engine/pieces/piece-finder.ts";
import { fold } from "../../engine/text/fold.ts";
import { wayOf } from "../../json/way-of.ts";
import { allKinds } from "../../kinds/all-kinds.ts";
import { finderOptions } from "../../scanner/scanner-options.ts";
import { createWholeScan, type WholeScan } from "../../scanner/whole-scan.ts";
import type { Column } from "./column.ts";
import { type ColumnFound, createColumnFound } from "./column-found.ts";
import { type KnownForm, plainForms } from "./plain-forms.ts";
import { createRepeats } from "./repeats.ts";

/** A longer name is no label. */
const LONGEST_NAME = 40;
/** A longer cell is read as a text of its own. */
const LONGEST_CELL = 1 << 12;
/** For fewer cells it is not worth to ask which forms the scanner knows beside their label. */
const WORTHWHILE = 32;
const tag = /<[^<>]{0,2000}>/g;

/** What finds: in many cells at once, and in one that needs more than that. */
interface Finders {
  readonly pieces: PieceFinder;
  readonly scan: WholeScan;
}

let finders: Finders | undefined;

function everything(): Finders {
  if (finders) return finders;
  const options = finderOptions(allKinds, { minConfidence: 1 });
  finders = {
    pieces: createPieceFinder(options),
    scan: createWholeScan(createFinder(options), readEscaped),
  };
  return finders;
}

/** Matches in the cells of a column, each cell as a text of its own with the name of the column before it. */
export function valuesIn(text: string, codes: Uint16Array, column: Column): ColumnFound {
  const { pieces, scan } = everything();
  const { length, starts, ends } = column;
  const found = createColumnFound(length);
  const head = headOf(column);
  const headBytes = Uint8Array.from(head, (char) => fold(char.charCodeAt(0)));
  const findRepeat = createRepeats(codes, column);
  const known = length < WORTHWHILE ? [] : plainForms(scan, head);
  /** Places of the cells that wait, and of those that are read alone. */
  let waiting: number[] = [];
  const unusual: number[] = [];
  const run = () => {
    pieces.run((piece, { kind, confidence }, start, end) => {
      found.add(waiting[piece] as number, kind, start, end, confidence);
    });
    waiting = [];
  };
  for (let place = 0; place < length; place += 1) {
    const start = starts[place] as number;
    const end = ends[place] as number;
    if (known.length > 0 && addKnown(found, place, { known, codes, start, end })) continue;
    const earlier = findRepeat(place);
    if (earlier >= 0) {
      found.repeat(place, earlier);
      continue;
    }
    if (end - start > LONGEST_CELL) {
      unusual.push(place);
      continue;
    }
    let signs = pieces.write(headBytes, codes, start, end);
    if (signs < 0) {
      run();
      signs = pieces.write(headBytes, codes, start, end);
    }
    const way = wayOf(signs, text, start, end);
    if (way === "text") unusual.push(place);
    if (way !== "piece") continue;
    pieces.keep();
    waiting.push(place);
  }
  run();
  for (const place of unusual)
    addAlone(found, place, text.slice(starts[place], ends[place]), { scan, head });
  return found;
}

/** Adds the matches of a cell that is read as a text of its own. */
function addAlone(
  found: ColumnFound,
  place: number,
  cell: string,
  { scan, head }: { readonly scan: WholeScan; readonly head: string },
): void {
  for (const match of scan(`${head}${cell.includes("<") ? blankTags(cell) : cell}`)) {
    const from = match.start - head.length;
    if (from >= 0) found.add(place, match.kind, from, match.end - head.length, match.confidence);
  }
}

/** A cell, and the forms that are known beside its label. */
interface Cell {
  readonly known: readonly KnownForm[];
  readonly codes: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/** Adds a cell as the kind of the form that it has. @returns False when it has none. */
function addKnown(found: ColumnFound, place: number, { known, codes, start, end }: Cell): boolean {
  for (const { kind, confidence, fits } of known) {
    if (!fits(codes, start, end)) continue;
    found.add(place, kind, 0, end - start, confidence);
    return true;
  }
  return false;
}

/** The name of a column as a label. */
function headOf({ name = "" }: Column): string {
  const label = name.slice(-LONGEST_NAME).replaceAll(/[^\p{L}_-]+/gu, " ");
  return label.trim() === "" ? "" : `${label}: `;
}

const blankTags = (cell: string) => cell.replaceAll(tag, (match) => " ".repeat(match.length));
