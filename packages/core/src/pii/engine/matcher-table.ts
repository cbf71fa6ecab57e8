import type { PlacedMatcher } from "./cursor.ts";
import type { Kind } from "./kind.ts";
import { TRIGGERS } from "./trigger.ts";

/** Most triggers have no matchers; one list stands for all of those. */
const none: readonly PlacedMatcher[] = [];

/**
 * Matchers of the kinds by trigger, in the order of the kinds; those that win ties come first.
 *
 * @param placeOf - Place of a kind among all that the scanner names.
 */
export function createMatcherTable(
  kinds: readonly Kind[],
  placeOf: (kind: string) => number,
): readonly (readonly PlacedMatcher[])[] {
  const table: (readonly PlacedMatcher[])[] = Array.from({ length: TRIGGERS }, () => none);
  const add = (isFirst: boolean) => {
    for (const { kind, shapes } of kinds) {
      const place = placeOf(kind);
      for (const { triggers, match, winsTies } of shapes) {
        if (winsTies !== isFirst) continue;
        for (const which of triggers) table[which] = [...(table[which] ?? []), { match, place }];
      }
    }
  };
  add(true);
  add(false);
  return table;
}
