import { readEscaped } from "../../engine/escapes/read-text.ts";
import { createFinder } from "../../engine/finder.ts";
import { createPieceFinder, type PieceFinder } from "../../engine/piece-finder.ts";
import { mayHold } from "../../json/may-hold.ts";
import { allKinds } from "../../kinds/all-kinds.ts";
import { finderOptions } from "../../scanner/scanner-options.ts";
import { createWholeScan, type WholeScan } from "../../scanner/whole-scan.ts";
import { type ColumnFound, createColumnFound } from "./column-found.ts";
import type { Column } from "./columns-of.ts";
import { BLANK, CAPITAL, LETTER_T, lookAtCell, MAY, SIGN_BITS, UNUSUAL } from "./look-at-cell.ts";
import { createRepeats } from "./repeats.ts";

/** A longer name is no label. */
const LONGEST_NAME = 40;
/** A longer cell is read as a text of its own. */
const LONGEST_CELL = 1 << 12;
const SHORTEST_CODE = 6;
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
  const headCodes = Uint16Array.from(head, (char) => char.charCodeAt(0));
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
    const start = starts[place] as number;
    const end = ends[place] as number;
    const look = lookAtCell(codes, start, end);
    const way = wayOf(look, text, { start, end });
    if (way === "skip") continue;
    const earlier = findRepeat(place, look >>> SIGN_BITS);
    if (earlier >= 0) found.repeat(place, earlier);
    else if (way === "alone") unusual.push(place);
    else {
      if (!pieces.add(headCodes, codes, start, end)) {
        run();
        pieces.add(headCodes, codes, start, end);
      }
      waiting.push(place);
    }
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

/** How a cell is read: not at all, with many others, or alone, which takes ten times as long. */
function wayOf(
  look: number,
  text: string,
  { start, end }: { start: number; end: number },
): "skip" | "together" | "alone" {
  const isUsual = (look & UNUSUAL) === 0 && end - start <= LONGEST_CELL;
  const maySay = (look & (BLANK | LETTER_T)) === (BLANK | LETTER_T);
  const mayBeCode = (look & CAPITAL) !== 0 && end - start >= SHORTEST_CODE;
  if (isUsual && !maySay) {
    if ((look & MAY) !== 0) return "together";
    return mayBeCode && mayHold(text.slice(start, end)) ? "together" : "skip";
  }
  const cell = text.slice(start, end);
  if (!mayHold(cell)) return "skip";
  return isUsual && !cell.includes(" dot ") ? "together" : "alone";
}

/** The name of a column as a label. */
function headOf({ name = "" }: Column): string {
  const label = name.slice(-LONGEST_NAME).replaceAll(/[^\p{L}_-]+/gu, " ");
  return label.trim() === "" ? "" : `${label}: `;
}

const blankTags = (cell: string) => cell.replaceAll(tag, (match) => " ".repeat(match.length));
