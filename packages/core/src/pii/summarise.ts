import * as z from "zod/mini";
import { parseInput } from "../shared/parse-input.ts";
import { maxLength } from "../shared/schema/max-length.ts";
import { shortText } from "../shared/text/short-text.ts";
import { type DataCategoryCode, dataCategoryCode } from "../vocabulary/data-category-code.ts";
import { moreKindCategories } from "./data/more-kind-categories.ts";
import { allKinds } from "./kinds/all-kinds.ts";

/** Number of findings of one data category, by kind. */
export interface CategorySummary {
  readonly category: DataCategoryCode;
  /** Matches of all its kinds; not the number of people. */
  readonly count: number;
  /** Matches by kind, the most frequent first. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
}

/** Matches in one document. */
const MOST_MATCHES = 10_000_000;
const matches = z
  .array(z.object({ kind: shortText, category: z.exactOptional(dataCategoryCode) }))
  .check(maxLength(MOST_MATCHES));

/**
 * Data categories of the vocabulary with counts, the most frequent first, as in an insert or a breach report. A match
 * with its own category, such as a column of `scanTable` or a result of `scanFields`, counts in that category; kinds of
 * custom detectors count as `other`.
 *
 * @throws InvalidInputError when an item of the list has no kind.
 *
 * @example
 * ```ts
 * import { scan, summarise } from "@bijsluiter/core/pii";
 *
 * const [first] = summarise(scan("jan@example.org, 06-12345678, BSN 111222333"));
 * first?.category; // => "contact"
 * first?.count; // => 2
 * ```
 */
export function summarise(
  found: readonly { readonly kind: string; readonly category?: DataCategoryCode }[],
): readonly CategorySummary[] {
  const categories = new Map<DataCategoryCode, Map<string, number>>();
  const known = new Map<string, DataCategoryCode>([
    ...allKinds.map(({ kind, category }) => [kind, category] as const),
    ...Object.entries(moreKindCategories),
  ]);
  for (const { kind, category: own } of parseInput(matches, found)) {
    const category = own ?? known.get(kind) ?? "other";
    const kinds = categories.get(category) ?? new Map<string, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    categories.set(category, kinds);
  }
  const summaries = [...categories].map(([category, counts]) => {
    const kinds = [...counts].map(([kind, count]) => ({ kind, count }));
    kinds.sort((a, b) => b.count - a.count);
    return { category, count: kinds.reduce((sum, { count }) => sum + count, 0), kinds };
  });
  return summaries.sort((a, b) => b.count - a.count);
}
