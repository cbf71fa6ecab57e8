import type { FinderOptions } from "../engine/finder.ts";
import { createPieceFinder, type PieceFinder } from "../engine/pieces/piece-finder.ts";
import { digits, TEXT } from "../engine/trigger.ts";
import type { WholeScan } from "../scanner/whole-scan.ts";
import type { JsonMatch } from "./json-match.ts";
import { scanJsonWith } from "./scan-json-with.ts";

/** A scan of JSON values for the kinds of a scanner. What may match any text is looked for in each text by itself. */
export function createJsonScan(
  scan: WholeScan,
  options: FinderOptions,
): (json: unknown) => readonly JsonMatch<string>[] {
  const smallest = smallestNumber(options);
  let pieces: PieceFinder | undefined;
  let isBusy = false;
  return (json) => {
    // A `toJSON` of the caller may scan as well.
    if (isBusy || mayMatchAny(options))
      return scanJsonWith({ scan, pieces: undefined, smallest }, json);
    pieces ??= createPieceFinder(options);
    isBusy = true;
    try {
      return scanJsonWith({ scan, pieces, smallest }, json);
    } finally {
      pieces.reset();
      isBusy = false;
    }
  };
}

/** True when a match may hold none of the signs that the other kinds have: for detectors of the caller and patterns of kinds. */
const mayMatchAny = ({ detectors, matchers }: FinderOptions) =>
  detectors.length > 0 || (matchers[TEXT]?.length ?? 0) > 0;

/** Numbers of four to seven digits are looked for with some kinds only, and shorter ones with none. */
const SHORT = [4, 5, 6, 7];

/** The smallest whole number without a sign that a kind may be. */
function smallestNumber({ matchers }: FinderOptions): number {
  const shortest = SHORT.find((length) => (matchers[digits(length)]?.length ?? 0) > 0) ?? 8;
  return 10 ** (shortest - 1);
}
