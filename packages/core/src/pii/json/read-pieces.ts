import type { Found } from "../engine/cursor.ts";
import type { PieceFinder } from "../engine/pieces/piece-finder.ts";
import { signOf } from "../engine/pieces/piece-signs.ts";
import type { Place } from "./json-tools.ts";
import { mayHold } from "./may-hold.ts";
import type { Head } from "./walk/heads.ts";
import { type Way, wayOf } from "./way-of.ts";

/** A longer text is read by itself. */
const LONGEST_PIECE = 1 << 12;
/** Looking whether a longer text may hold anything pays: it is done by the host. */
const LONG = 20;
/** A shorter text is no kind, not even beside a label. */
const SHORTEST = 4;
const codes = new Uint16Array(LONGEST_PIECE);

/** Reads short texts many at a time. */
export interface PieceReader {
  /** True when texts are looked at first, and those that cannot hold anything are passed over. */
  readonly isQuick: boolean;
  /** Writes a text behind its head, unless it holds nothing or has to be read by itself. */
  readonly write: (head: Head, text: string) => Way;
  /** Keeps what was written last. */
  readonly keep: (place: Place) => void;
  /** Finds what is in the texts so far. */
  readonly run: () => void;
}

/** A reader with a finder of pieces; without one each is a text of its own. */
export function createPieceReader(
  finder: PieceFinder | undefined,
  take: (place: Place, match: Found, start: number, end: number) => void,
): PieceReader {
  let waiting: Place[] = [];
  const run = () => {
    finder?.run((piece, match, start, end) => {
      take(waiting[piece] as Place, match, start, end);
    });
    waiting = [];
  };
  return {
    run,
    isQuick: finder !== undefined,
    write({ bytes }, text) {
      const { length } = text;
      if (finder === undefined) return "text";
      if (length < SHORTEST) return "skip";
      if (length > LONG && !mayHold(text)) return "skip";
      if (length > LONGEST_PIECE) return "text";
      const way = wayOf(readCodes(text), text, 0, length);
      if (way !== "piece") return way;
      if (finder.write(bytes, codes, 0, length) >= 0) return way;
      run();
      finder.write(bytes, codes, 0, length);
      return way;
    },
    keep(place) {
      finder?.keep();
      waiting.push(place);
    },
  };
}

/** Reads the code units of a text. @returns Their signs. */
function readCodes(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    codes[at] = code;
    signs |= signOf(code);
  }
  return signs;
}
