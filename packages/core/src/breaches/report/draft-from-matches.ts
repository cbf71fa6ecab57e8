import { summarise } from "../../pii/index.ts";
import type { DataCategoryCode } from "../../vocabulary/data-category-code.ts";
import type { AffectedData } from "./affected-data.ts";

/**
 * Kinds of data for a breach report, from a scan of the leaked file or message; the most frequent first, and other data
 * last. A person completes it with the number of records and with facts that a scan cannot find.
 *
 * @param found - Results of `scan`, `scanJson`, `scanFields` and `scanDocument`, and columns of `scanTable` that have a
 * kind. A result with its own category counts in that category.
 * @throws InvalidInputError when an item of the list has no kind.
 *
 * @example
 * ```ts
 * import { draftFromMatches } from "@bijsluiter/core/breaches";
 * import { scan } from "@bijsluiter/core/pii";
 *
 * draftFromMatches(scan("jan@example.org, wachtwoord: Welkom01, BSN 111222333, tel 06-12345678")).categories; // => ["contact", "login-credentials", "pgn-bsn"]
 * ```
 */
export function draftFromMatches(
  found: readonly { readonly kind: string; readonly category?: DataCategoryCode }[],
): Pick<AffectedData, "categories"> {
  const categories = summarise(found).map(({ category }) => category);
  const known = categories.filter((category) => category !== "other");
  return { categories: categories.includes("other") ? [...known, "other"] : known };
}
