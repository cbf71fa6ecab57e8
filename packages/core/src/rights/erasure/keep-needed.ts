import type { InventoryElement } from "./erasure-inventory.ts";
import type { PlanLine } from "./erasure-plan.ts";

const isGone = ({ answer }: PlanLine) => answer === "erase" || answer === "anonymise";
const isKept = ({ answer }: PlanLine) => answer === "keep" || answer === "restrict";

/**
 * Keeps what something that is kept refers to: a row cannot go before the rows that point at it. Elements come in the order in
 * which they are carried out.
 */
export function keepNeeded(
  elements: readonly InventoryElement[],
  linesOf: ReadonlyMap<string, readonly PlanLine[]>,
): readonly PlanLine[] {
  const standing = new Map(linesOf);
  for (const element of elements) {
    const before = (element.reach === "in-reach" ? (element.after ?? []) : []).flatMap((id) =>
      (standing.get(id) ?? []).filter(isKept),
    );
    if (before.length === 0) continue;
    const lines = standing.get(element.id) ?? [];
    standing.set(
      element.id,
      lines.map((line) => (isGone(line) ? neededLine(line, before) : line)),
    );
  }
  return elements.flatMap(({ id }) => standing.get(id) ?? []);
}

function neededLine(
  { backups: _backups, after: _after, ...line }: PlanLine,
  by: readonly PlanLine[],
): PlanLine {
  const days = by.map(({ until }) => until);
  const until = days.includes(null) ? null : ([...days].sort().at(-1) ?? null);
  const neededBy = [...new Set(by.map(({ element }) => element))];
  return { ...line, answer: "keep", ground: "needed-by-other", until, neededBy };
}
