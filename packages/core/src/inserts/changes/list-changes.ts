import type { ChangeFound, InsertChangeCode } from "./insert-change.ts";
import { type Pair, type Placed, pairUp } from "./pair-up.ts";

/** How one list of an insert is compared. */
export interface ListComparison<Item> {
  /** Name of the list in the insert. */
  readonly field: string;
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  /** What makes two items the same one. */
  readonly nameOf: (item: Item) => string;
  /** What an item is called in a sentence. */
  readonly about: (item: Item) => string;
  readonly added: (item: Item) => InsertChangeCode;
  readonly removed: (item: Item) => InsertChangeCode;
  /** What changed in an item that stayed. */
  readonly changed: (before: Item, after: Item) => readonly InsertChangeCode[];
}

/** What came, went and changed in one list. */
export function listChanges<Item>(list: ListComparison<Item>): readonly ChangeFound[] {
  const { field, about, added, removed, changed } = list;
  const one = (code: InsertChangeCode, { item, index }: Placed<Item>): ChangeFound => ({
    code,
    where: [field, index],
    about: about(item),
  });
  const found = ({ before, after }: Pair<Item>): readonly ChangeFound[] => {
    if (!before) return [one(added(after.item), after)];
    if (!after) return [one(removed(before.item), before)];
    return changed(before.item, after.item).map((code) => one(code, after));
  };
  return pairUp(list, list.nameOf).flatMap(found);
}
