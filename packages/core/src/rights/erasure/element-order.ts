import type { InventoryElement } from "./erasure-inventory.ts";

/** Elements in an order in which each comes behind those that must be gone first; else in that of the inventory. */
export function elementOrder<Element extends InventoryElement>(
  elements: readonly Element[],
): readonly Element[] {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const ordered = new Set<Element>();
  // A stack of its own: a chain of thousands of elements is deeper than the one of the engine.
  for (const element of elements) {
    const stack = [element];
    while (stack.length > 0) {
      const [top] = stack.slice(-1) as [Element];
      const open = firstOf(top)
        .flatMap((id) => byId.get(id) ?? [])
        .find((one) => !ordered.has(one));
      if (open && !stack.includes(open)) stack.push(open);
      else ordered.add(stack.pop() ?? top);
    }
  }
  return [...ordered];
}

/** An element that, in the end, must be gone before itself; `undefined` when there is none. */
export function dependencyCycle(elements: readonly InventoryElement[]): string | undefined {
  const placed = new Map(elementOrder(elements).map(({ id }, index) => [id, index]));
  const place = (id: string) => placed.get(id) ?? -1;
  return elements.find((element) => firstOf(element).some((id) => place(id) >= place(element.id)))
    ?.id;
}

/** Ids of what must be gone before an element. */
export const firstOf = (element: InventoryElement): readonly string[] =>
  element.reach === "in-reach" ? (element.after ?? []) : [];
