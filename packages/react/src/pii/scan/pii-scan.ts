import type { PiiKind, PiiMatch } from "@bijsluiter/core/pii";

/** Personal data found in a text. */
export interface PiiScan<Kind extends string = PiiKind> {
  /**
   * By position, without overlaps. Offsets are always those of the text that was passed: while it is `scanning`, what
   * was found before has moved along with the text, and what was changed is left out.
   */
  readonly matches: readonly PiiMatch<Kind>[];
  /** `current`: the whole text was read. `scanning`: it is being read, off the main thread where possible. */
  readonly state: "current" | "scanning";
}
