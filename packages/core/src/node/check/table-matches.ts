import { type DeclaredMatch, placePattern } from "../../inserts/index.ts";
import { scanTable } from "../../pii/index.ts";
import type { SampleMatches } from "./sample-matches.ts";

/** Personal data in a table of CSV or TSV, counted by column. A name of a column that may be a person's is not told. */
export function tableMatches(text: string): SampleMatches {
  const { rows, columns, matches } = scanTable(text.replace(/^\uFEFF/, ""));
  const pointerOf = (name = "") => placePattern(`/${name.replaceAll("/", "*")}`);
  const counts = new Map<string, DeclaredMatch & { count: number }>();
  for (const { kind, column } of matches) {
    const pointer = pointerOf(columns[column]?.name);
    const known = counts.get(`${kind} ${pointer}`) ?? { kind, pointer, count: 0 };
    known.count += 1;
    counts.set(`${kind} ${pointer}`, known);
  }
  // What no detector sees, the name of a column tells.
  const named = columns.flatMap(({ name, category, kind, share }): readonly DeclaredMatch[] =>
    category === undefined || kind !== undefined || share === 0
      ? []
      : [
          {
            kind: "field-name",
            category,
            pointer: pointerOf(name),
            count: Math.max(1, Math.round(share * rows)),
          },
        ],
  );
  return { rows, matches: [...counts.values(), ...named] };
}
