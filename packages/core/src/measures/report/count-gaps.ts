import type { GapCounts, JudgedMeasure } from "./gap.ts";

/** Counts by a key, in the order of `keys`; keys without a measure are left out. */
export function countGaps<Key extends string>(
  judged: readonly JudgedMeasure[],
  keys: readonly Key[],
  keyOf: (one: JudgedMeasure) => Key,
): readonly GapCounts<Key>[] {
  const counts = new Map(
    keys.map((key) => [key, { key, required: 0, met: 0, explained: 0, notApplicable: 0, gaps: 0 }]),
  );
  for (const one of judged) {
    const row = counts.get(keyOf(one));
    if (row === undefined) continue;
    row.required += 1;
    row[one.side] += 1;
  }
  return [...counts.values()].filter(({ required }) => required > 0);
}
