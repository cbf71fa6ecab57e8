import { identifyingKinds, type TableScan, tableScan } from "../../pii/index.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { checkText } from "../../shared/text/check-text.ts";
import type { FactField } from "../breach-facts.ts";
import type { AffectedData } from "./affected-data.ts";
import type { AffectedPeople } from "./affected-people.ts";
import { draftFromMatches } from "./draft-from-matches.ts";

/** Facts of a breach from a leaked table; a person completes it. */
export interface TableDraft {
  readonly data: Pick<AffectedData, "categories" | "records">;
  /** Number of people; absent where no column identifies one person. */
  readonly people?: Pick<AffectedPeople, "count">;
  /** Facts to mark as found in the file. */
  readonly foundInFile: readonly FactField[];
}

const identifying: ReadonlySet<string> = new Set(identifyingKinds);

/**
 * Kinds of data, number of records and an estimate of the number of people for a breach report, from the scan of a
 * leaked table. The estimate is the largest number of distinct values in a column with an identifier. The result
 * contains codes and numbers, not content.
 *
 * @param text - The scanned table. Its values are compared and not kept.
 * @throws InvalidInputError when the scan is malformed, or the text is not the scanned text.
 *
 * @example
 * ```ts
 * import { draftFromTable } from "@bijsluiter/core/breaches";
 * import { scanTable } from "@bijsluiter/core/pii";
 *
 * const text = "naam;email\nJan;a@b.example\nJan;a@b.example\nNoor;c@d.example\n";
 * const { data, people } = draftFromTable(scanTable(text), text);
 * data.records; // => { kind: "exact", value: 3 }
 * people?.count; // => { kind: "approximate", value: 2 }
 * ```
 */
export function draftFromTable(scan: TableScan, text: string): TableDraft {
  const { rows, columns, matches } = parseInput(tableScan, scan);
  checkText(text, "text");
  const found = columns.flatMap(({ kind, category }) =>
    kind === undefined && category === undefined
      ? []
      : [{ kind: kind ?? "other", ...(category !== undefined && { category }) }],
  );
  const { categories } = draftFromMatches([...found, ...matches.map(({ kind }) => ({ kind }))]);
  const people = distinctIn(columns, matches, text);
  return {
    data: { categories, records: { kind: "exact", value: rows } },
    ...(people > 0 && { people: { count: { kind: "approximate", value: people } } }),
    foundInFile: [
      ...(categories.length > 0 ? (["data.categories"] as const) : []),
      "data.records",
      ...(people > 0 ? (["people.count"] as const) : []),
    ],
  };
}

/** Number of distinct identifiers, in the column with most of them. */
function distinctIn(
  columns: TableScan["columns"],
  matches: TableScan["matches"],
  text: string,
): number {
  const values = new Map<number, Set<string>>();
  for (const { index, kind } of columns)
    if (kind !== undefined && identifying.has(kind)) values.set(index, new Set());
  for (const { column, start, end } of matches)
    values.get(column)?.add(text.slice(start, end).toLowerCase().replaceAll(/\s/g, ""));
  return [...values.values()].reduce((most, { size }) => Math.max(most, size), 0);
}
