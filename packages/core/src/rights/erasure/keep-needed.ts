import type { Day } from "../../shared/dates/day.ts";
import type { InventoryElement } from "./erasure-inventory.ts";
import type { PlanLine } from "./erasure-plan.ts";

const isGone = ({ answer }: PlanLine) => answer === "erase" || answer === "anonymise";
const isKept = ({ answer }: PlanLine) => answer === "keep" || answer === "restrict";

/**
 * Keeps data to which kept data refers: a row cannot be deleted before the rows that refer to it. Elements are in the
 * order of execution.
 */
export function keepNeeded(
  elements: readonly InventoryElement[],
  linesOf: ReadonlyMap<string, readonly PlanLine[]>,
): readonly PlanLine[] {
  const standing = new Map(linesOf);
  const linesNow = (id: string): readonly PlanLine[] => standing.get(id) ?? [];
  for (const element of elements) {
    const before = (element.reach === "in-reach" ? (element.after ?? []) : []).flatMap((id) =>
      linesNow(id).filter(isKept),
    );
    if (before.length === 0) continue;
    standing.set(
      element.id,
      linesNow(element.id).map((line) => (isGone(line) ? neededLine(line, before) : line)),
    );
  }
  return elements.flatMap(({ id }) => linesNow(id));
}

function neededLine(
  { backups: _backups, after: _after, ...line }: PlanLine,
  by: readonly PlanLine[],
): PlanLine {
  const until = by
    .map((one) => one.until)
    .reduce((last, day) => (last === null || day === null ? null : later(last, day)));
  const neededBy = [...new Set(by.map(({ element }) => element))];
  return { ...line, answer: "keep", ground: "needed-by-other", until, neededBy };
}

const later = (one: Day, other: Day): Day => (one < other ? other : one);
