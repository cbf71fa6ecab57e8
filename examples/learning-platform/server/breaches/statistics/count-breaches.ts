import { type BreachState, breachState, type SealedEntry } from "@bijsluiter/core/breaches";
import { toDay } from "@bijsluiter/core/calendar";
import type { BreachCounts } from "../../../shared/breaches/breach-counts.ts";

/** Breaches by year of discovery, the last year first; what was withdrawn does not count. */
export function countBreaches(
  breaches: readonly (readonly SealedEntry[])[],
): readonly BreachCounts[] {
  const states = breaches
    .map((entries) => breachState(entries.map(({ entry }) => entry)))
    .filter(({ status }) => status !== "withdrawn");
  const years = groupBy(states, ({ report }) =>
    toDay(report.timeline.discoveredAt, "Europe/Amsterdam").slice(0, 4),
  );
  return [...years]
    .map(([year, of]) => ({
      year,
      total: of.length,
      notified: of.filter(isNotified).length,
      kinds: counted(of.map(({ report }) => report.incident.kind ?? "unknown")),
      boards: counted(of.flatMap(({ report }) => namesOf(report.boards?.affected ?? []))),
    }))
    .sort((a, b) => b.year.localeCompare(a.year));
}

const isNotified = ({ clockFacts }: BreachState) =>
  clockFacts.some(({ facts }) => facts.submitted !== undefined);

const namesOf = (boards: readonly { readonly name: string }[]) => [
  ...new Set(boards.map(({ name }) => name)),
];

/** How often each occurs, the most frequent first. */
const counted = (names: readonly string[]): readonly (readonly [string, number])[] =>
  [...groupBy(names, (name) => name)]
    .map(([name, all]) => [name, all.length] as const)
    .sort(([a, first], [b, second]) => second - first || a.localeCompare(b));

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
