import type { Finding } from "../../shared/finding.ts";
import type { DataCategoryCode } from "../../vocabulary/data-category-code.ts";

/**
 * Finding from comparing real records with an insert.
 *
 * - `undeclared-data`: kinds of data without a row.
 * - `undeclared-other-data`: numbers of organisations or vehicles, and results of your own detectors, which may not be
 * personal data.
 * - `declared-not-seen`: declared, detectable and not in this sample; this concerns the sample, not the insert.
 */
export interface DeclaredFinding extends Finding {
  readonly code: "undeclared-data" | "undeclared-other-data" | "declared-not-seen";
  readonly category: DataCategoryCode;
  /** Finds in all; not the number of people. */
  readonly count: number;
  /** Kinds with their counts, the most frequent first. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  /** Places, the most frequent first, at most ten: JSON Pointers with `*` for items and for names that may be data. */
  readonly pointers: readonly { readonly pointer: string; readonly count: number }[];
}
