/** Item with an id and an order constraint. */
interface Ordered {
  readonly id: string;
  /** Ids of items that must be erased first. */
  readonly after?: readonly string[];
}

/**
 * Elements, ordered so that each comes after the elements that must be erased first; otherwise in the order of the
 * inventory.
 */
export function elementOrder<Element extends Ordered>(
  elements: readonly Element[],
): readonly Element[] {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const begun = new Set<Element>();
  const ordered: Element[] = [];
  for (const element of elements) {
    // A stack of its own: a chain of thousands of elements is deeper than the one of the engine.
    const stack: Step<Element>[] = begun.has(element) ? [] : [stepOf(element)];
    begun.add(element);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const id = top.after.next();
      const open = id.done ? undefined : byId.get(id.value);
      if (open && !begun.has(open)) {
        begun.add(open);
        stack.push(stepOf(open));
      } else if (id.done) {
        ordered.push(top.element);
        stack.pop();
      }
    }
  }
  return ordered;
}

/** An element that waits for earlier ones. */
interface Step<Element> {
  readonly element: Element;
  readonly after: Iterator<string, undefined>;
}

const stepOf = <Element extends Ordered>(element: Element): Step<Element> => ({
  element,
  after: (element.after ?? []).values(),
});

/** Element in a circular order constraint; `undefined` when there is none. */
export function dependencyCycle(elements: readonly Ordered[]): string | undefined {
  const placed = new Map(elementOrder(elements).map(({ id }, index) => [id, index]));
  const place = (id: string) => placed.get(id) ?? -1;
  return elements.find(({ id, after = [] }) => after.some((one) => place(one) >= place(id)))?.id;
}
