/** What is ordered: something with an id that may have to come behind others. */
interface Ordered {
  readonly id: string;
  /** Ids of those that must be gone first. */
  readonly after?: readonly string[];
}

/** Elements in an order in which each comes behind those that must be gone first; else in that of the inventory. */
export function elementOrder<Element extends Ordered>(
  elements: readonly Element[],
): readonly Element[] {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const ordered = new Set<Element>();
  for (const element of elements) {
    // A stack of its own: a chain of thousands of elements is deeper than the one of the engine.
    const stack = new Set([element]);
    for (let top = element; stack.size > 0; top = [...stack].at(-1) ?? element) {
      const open = (top.after ?? [])
        .flatMap((id) => byId.get(id) ?? [])
        .find((one) => !ordered.has(one) && !stack.has(one));
      if (open) stack.add(open);
      else {
        ordered.add(top);
        stack.delete(top);
      }
    }
  }
  return [...ordered];
}

/** An element that, in the end, must be gone before itself; `undefined` when there is none. */
export function dependencyCycle(elements: readonly Ordered[]): string | undefined {
  const placed = new Map(elementOrder(elements).map(({ id }, index) => [id, index]));
  const place = (id: string) => placed.get(id) ?? -1;
  return elements.find(({ id, after = [] }) => after.some((one) => place(one) >= place(id)))?.id;
}
