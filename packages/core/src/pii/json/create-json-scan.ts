import type { FinderOptions } from "../engine/finder.ts";
import { createPieceFinder, type PieceFinder } from "../engine/pieces/piece-finder.ts";
import type { WholeScan } from "../scanner/whole-scan.ts";
import type { JsonMatch } from "./json-match.ts";
import { scanJsonWith } from "./scan-json-with.ts";

/** A scan of JSON values for the kinds of a scanner. A detector of the caller's own may match anything: its texts are read one by one. */
export function createJsonScan(
  scan: WholeScan,
  options: FinderOptions,
): (json: unknown) => readonly JsonMatch<string>[] {
  let pieces: PieceFinder | undefined;
  let isBusy = false;
  return (json) => {
    // A `toJSON` of the caller may scan as well.
    if (isBusy || options.detectors.length > 0)
      return scanJsonWith({ scan, pieces: undefined }, json);
    pieces ??= createPieceFinder(options);
    isBusy = true;
    try {
      return scanJsonWith({ scan, pieces }, json);
    } finally {
      pieces.reset();
      isBusy = false;
    }
  };
}
