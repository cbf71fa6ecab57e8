import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type DeclaredMatch, placePattern } from "../../inserts/index.ts";
import { allKinds, createScanner, scanFields } from "../../pii/index.ts";

/** What was found in a sample, counted by kind and place. */
export interface SampleMatches {
  readonly rows: number;
  readonly matches: readonly DeclaredMatch[];
}

/** Rows with ever new names of fields would fill the memory: from here on, finds are counted without their place. */
const MOST_PLACES = 10_000;

/** Categories that a detector sees in values. */
const seen: ReadonlySet<string> = new Set(allKinds.map(({ category }) => category));

/**
 * Personal data in rows of JSON, one a line, in memory that does not grow with the number of rows.
 *
 * @returns The counts, or the number of the first line that is no JSON.
 */
export async function sampleMatches(
  input: Readable,
): Promise<SampleMatches | { readonly brokenLine: number }> {
  const { scanJson } = createScanner();
  const counts = new Map<string, DeclaredMatch & { count: number }>();
  let rows = 0;
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === "") continue;
    const row = parsed(text);
    if (!row) return { brokenLine: line };
    rows += 1;
    const values = scanJson(row.value);
    // What no detector sees, the name of a field tells.
    const named = scanFields(row.value).filter(({ category }) => !seen.has(category));
    for (const { kind, pointer, part, category } of [
      ...values,
      ...named,
    ] as readonly DeclaredMatch[]) {
      const place = placePattern(pointer ?? "", category === undefined ? part : "value");
      const key = `${kind} ${category ?? ""} ${place}`;
      const isKnown = counts.has(key) || counts.size < MOST_PLACES;
      const name = isKnown ? key : `${kind} ${category ?? ""}`;
      const known = counts.get(name) ?? {
        kind,
        ...(category && { category }),
        pointer: isKnown ? place : "",
        count: 0,
      };
      known.count += 1;
      counts.set(name, known);
    }
  }
  return { rows, matches: [...counts.values()] };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return undefined;
  }
}
