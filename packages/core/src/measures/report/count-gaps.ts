import type { GapCounts, GapSide, JudgedMeasure } from "./gap.ts";

/** Counts by a key, in the order of `keys`; keys without a measure are left out. */
export function countGaps<Key extends string>(
  judged: readonly JudgedMeasure[],
  keys: readonly Key[],
  keyOf: (one: JudgedMeasure) => Key,
): readonly GapCounts<Key>[] {
  const counts = new Map<Key, Record<GapSide | "required", number> & { readonly key: Key }>();
  for (const one of judged) {
    const key = keyOf(one);
    const none = { key, required: 0, met: 0, explained: 0, notApplicable: 0, gaps: 0 };
    const row = counts.get(key) ?? none;
    row.required += 1;
    row[one.side] += 1;
    counts.set(key, row);
  }
  return keys.flatMap((key) => counts.get(key) ?? []);
}
