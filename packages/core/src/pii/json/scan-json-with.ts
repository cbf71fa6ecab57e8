import type { PieceFinder } from "../engine/pieces/piece-finder.ts";
import type { PiiMatch } from "../pii-match.ts";
import type { WholeScan } from "../scanner/whole-scan.ts";
import { createHeads, type Head, noHead } from "./heads.ts";
import type { JsonMatch } from "./json-match.ts";
import { mayHold } from "./may-hold.ts";
import { scanTexts, type WaitingText } from "./scan-texts.ts";
import { type JsonHolder, pointerOf, walkJson } from "./walk-json.ts";
import { type Way, wayOf } from "./way-of.ts";

/** A longer text is read by itself. */
const LONGEST_PIECE = 1 << 12;
/** Looking whether a text may hold anything pays for longer ones: a shorter one is as soon written. */
const SHORT = 20;
const codes = new Uint16Array(LONGEST_PIECE);

/** What scans: pieces at once, unless detectors of the caller's own may match across anything, and texts. */
export interface JsonTools {
  readonly scan: WholeScan;
  readonly pieces: PieceFinder | undefined;
}

/** Where a text stands that waits to be scanned, and its number in the order of the whole. */
interface Place {
  readonly order: number;
  readonly part: "key" | "value";
  readonly holder: JsonHolder | undefined;
  readonly name: string | undefined;
  readonly index: number;
}

/** A match in a text, and the number of that text. */
interface OrderedMatch {
  readonly order: number;
  readonly match: JsonMatch<string>;
}

/** Scans every text of a JSON value, with the names of the members around it as words beside it. */
export function scanJsonWith(tools: JsonTools, json: unknown): readonly JsonMatch<string>[] {
  const found: OrderedMatch[] = [];
  const take = (place: Place, { kind, start, end, confidence }: PiiMatch<string>) => {
    const { order, part, holder, name, index } = place;
    const pointer = pointerOf(holder, name, index);
    found.push({ order, match: { kind, pointer, part, start, end, confidence } });
  };
  const texts: WaitingText<Place>[] = [];
  const pieces = createPieceReader(tools.pieces, take);
  const headOf = createHeads();
  let order = 0;
  walkJson(json, (text, part, holder, name, index) => {
    order += 1;
    const isKey = part === "key";
    const named =
      name === undefined ? headOf(holder?.far, holder?.near) : headOf(holder?.near, name);
    if (isKey && !named.mayHold && tools.pieces) return;
    const head = isKey ? noHead : named;
    const way = pieces.write(head, text);
    if (way === "skip") return;
    const place = { order, part, holder, name, index };
    if (way === "piece") pieces.keep(place);
    else texts.push({ place, head: head.text, text });
  });
  pieces.run();
  const isSorted = texts.length === 0;
  scanTexts(tools, texts, take);
  return (isSorted ? found : found.sort((a, b) => a.order - b.order)).map(({ match }) => match);
}

/** Reads short texts many at a time; without a finder of pieces each is a text of its own. */
function createPieceReader(
  finder: PieceFinder | undefined,
  take: (place: Place, match: PiiMatch<string>) => void,
) {
  let waiting: Place[] = [];
  const run = () => {
    finder?.run((piece, { kind, confidence }, start, end) => {
      take(waiting[piece] as Place, { kind, start, end, confidence });
    });
    waiting = [];
  };
  return {
    run,
    write({ bytes }: Head, text: string): Way {
      const { length } = text;
      if (finder === undefined) return "text";
      if (length > SHORT && !mayHold(text)) return "skip";
      if (length > LONGEST_PIECE) return "text";
      for (let at = 0; at < length; at += 1) codes[at] = text.charCodeAt(at);
      let signs = finder.write(bytes, codes, 0, length);
      if (signs < 0) {
        run();
        signs = finder.write(bytes, codes, 0, length);
      }
      return wayOf(signs, text, 0, length);
    },
    keep(place: Place) {
      finder?.keep();
      waiting.push(place);
    },
  };
}
