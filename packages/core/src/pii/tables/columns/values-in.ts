import { readEscaped } from "../../engine/escapes/read-text.ts";
import { createFinder } from "../../engine/finder.ts";
import { createPieceFinder, type PieceFinder } from "../../engine/pieces/piece-finder.ts";
import { fold } from "../../engine/text/fold.ts";
import { wayOf } from "../../json/way-of.ts";
import { allKinds } from "../../kinds/all-kinds.ts";
import { finderOptions } from "../../scanner/scanner-options.ts";
import { createWholeScan, type WholeScan } from "../../scanner/whole-scan.ts";
import { type ColumnFound, createColumnFound } from "./column-found.ts";
import type { Column } from "./columns-of.ts";
import { createRepeats } from "./repeats.ts";

/** A longer name is no label. */
const LONGEST_NAME = 40;
/** A longer cell is read as a text of its own. */
const LONGEST_CELL = 1 << 12;
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
    const earlier = findRepeat(place);
    if (earlier >= 0) {
      found.repeat(place, earlier);
      continue;
    }
    const start = starts[place] as number;
    const end = ends[place] as number;
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
  for (const place of unusual) {
    const cell = text.slice(starts[place], ends[place]);
    for (const match of scan(`${head}${cell.includes("<") ? blankTags(cell) : cell}`)) {
      const from = match.start - head.length;
      if (from >= 0) found.add(place, match.kind, from, match.end - head.length, match.confidence);
    }
  }
  return found;
}

/** The name of a column as a label. */
function headOf({ name = "" }: Column): string {
  const label = name.slice(-LONGEST_NAME).replaceAll(/[^\p{L}_-]+/gu, " ");
  return label.trim() === "" ? "" : `${label}: `;
}

const blankTags = (cell: string) => cell.replaceAll(tag, (match) => " ".repeat(match.length));
