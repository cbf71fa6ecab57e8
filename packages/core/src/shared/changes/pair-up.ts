/** An item and its place in its list. */
export interface Placed<Item> {
  readonly item: Item;
  readonly index: number;
}

/** An item of one list beside its counterpart in the other; one of the two may be missing. */
export type Pair<Item> =
  | { readonly before: Placed<Item>; readonly after?: Placed<Item> }
  | { readonly before?: undefined; readonly after: Placed<Item> };

/** Two lists, paired by name; of items with the same name the first goes with the first, the second with the second. */
export function pairUp<Item>(
  lists: { readonly before: readonly Item[]; readonly after: readonly Item[] },
  nameOf: (item: Item) => string,
): readonly Pair<Item>[] {
  const before = named(lists.before, nameOf);
  const after = named(lists.after, nameOf);
  const gone = [...before].filter(([name]) => !after.has(name)).map(([, old]) => ({ before: old }));
  const here = [...after].map(([name, next]) => {
    const old = before.get(name);
    return old ? { before: old, after: next } : { after: next };
  });
  return [...here, ...gone];
}

function named<Item>(items: readonly Item[], nameOf: (item: Item) => string) {
  const seen = new Map<string, number>();
  return new Map(
    items.map((item, index) => {
      const name = nameOf(item);
      const times = seen.get(name) ?? 0;
      seen.set(name, times + 1);
      return [`${times} ${name}`, { item, index }] as const;
    }),
  );
}
