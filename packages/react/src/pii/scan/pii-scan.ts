import type { PiiKind, PiiMatch } from "@bijsluiter/core/pii";

/** Personal data found in a text. */
export interface PiiScan<Kind extends string = PiiKind> {
  /**
   * Matches by position, without overlaps. Offsets refer to the text that was passed: while it is `scanning`, earlier
   * matches move along with the text, and changed ones are left out.
   */
  readonly matches: readonly PiiMatch<Kind>[];
  /** `current`: the whole text was read. `scanning`: it is being read, off the main thread where possible. */
  readonly state: "current" | "scanning";
}
