import type { PieceFinder } from "../engine/pieces/piece-finder.ts";
import type { WholeScan } from "../scanner/whole-scan.ts";
import type { JsonHolder } from "./walk/trail.ts";

/** What scans: pieces at once, unless detectors of the caller's own may match across anything, and texts. */
export interface JsonTools {
  readonly scan: WholeScan;
  readonly pieces: PieceFinder | undefined;
  /** Smallest whole number that may be one of a person. */
  readonly smallest: number;
}

/** Where a text stands that waits to be scanned, and its number in the order of the whole. */
export interface Place {
  readonly order: number;
  readonly part: "key" | "value";
  readonly holder: JsonHolder | undefined;
  readonly name: string | undefined;
  readonly index: number;
}
