import type { OutboundHit } from "../facts/outbound-hit.ts";
import { oneName } from "../facts/outbound-kind.ts";
import type { RuleCondition } from "../policy/rule-condition.ts";

/** Hits that a condition counts. */
export function countedHits(
  { kinds, minConfidence = 0 }: RuleCondition,
  hits: readonly OutboundHit[],
): readonly OutboundHit[] {
  const wanted = kinds && new Set(kinds.map(oneName));
  return hits.filter(
    ({ kind, confidence }) =>
      confidence >= minConfidence && (wanted === undefined || wanted.has(oneName(kind))),
  );
}

/** True when a condition requires hits. */
export const asksForHits = (when: RuleCondition): boolean =>
  [when.kinds, when.minCount, when.maxCount, when.minKinds, when.minConfidence].some(
    (condition) => condition !== undefined,
  );

/** Whether the number of hits meets a condition, and whether it exceeds the maximum for an override. */
export function judgeCounts(
  when: RuleCondition,
  hits: readonly OutboundHit[],
): { readonly met: boolean; readonly isAboveMaximum: boolean } {
  if (!asksForHits(when)) return { met: true, isAboveMaximum: false };
  const { minCount = 1, maxCount = Number.POSITIVE_INFINITY, minKinds = 1, countPer } = when;
  const groups = new Map<string, { count: number; readonly kinds: Set<string> }>();
  for (const { kind, count, part } of countedHits(when, hits)) {
    const key = countPer === "part" ? part : "";
    const group = groups.get(key) ?? { count: 0, kinds: new Set() };
    group.count += count;
    group.kinds.add(oneName(kind));
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return {
    met: all.some(({ count, kinds }) => count >= minCount && kinds.size >= minKinds),
    isAboveMaximum: all.some(({ count }) => count > maxCount),
  };
}
