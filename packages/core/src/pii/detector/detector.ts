import type { Cursor } from "../engine/cursor.ts";

/** Searches for matches of a detector from an index up to `to`. @returns Index at which the next search continues. */
export type OwnSearch = (text: string, from: number, to: number) => number;

/** Makes the search for a detector. */
type CreateSearch = (cursor: Cursor, detector: Detector) => OwnSearch;

/** Custom detector: a pattern, and labels that raise its confidence. Made by {@link defineDetector}. */
export interface Detector<Kind extends string = string> {
  /** Kebab-case code of its matches, e.g. `"library-card"`. */
  readonly kind: Kind;
  /** Candidates, at most {@link Detector.longest} characters; flags `g` and `y` make no difference. */
  readonly pattern: RegExp;
  /** Decides on a candidate: check digits, length, ranges. */
  readonly validate: (candidate: string) => boolean;
  /** 1 to 100, without a label; 0 when a label is required. */
  readonly confidence: number;
  /** 1 to 100, with one of {@link Detector.labels} beside it. */
  readonly labelledConfidence: number;
  /** Words that label it, in any case: `["pasnummer", "library card"]`. */
  readonly labels: readonly string[];
  /** Longest match in UTF-16 code units, at most 384; longer ones are not reported. */
  readonly longest: number;
  /** Makes the search for it; filled in, so that a scanner without detectors ships none. */
  readonly createSearch: CreateSearch;
}
