import type { Finding } from "../finding.ts";
import { type Pair, type Placed, pairUp } from "./pair-up.ts";

/** A difference between two versions of a document, before its rule is looked up. */
export interface ChangeInList<Code extends string> {
  readonly code: Code;
  /** Place in the new version; of what was removed, in the old one. */
  readonly where: Finding["where"];
  readonly about: string;
}

/** How one list of a document is compared. */
export interface ListComparison<Item, Code extends string> {
  /** Name of the list in the document. */
  readonly field: string;
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  /** What makes two items the same one. */
  readonly nameOf: (item: Item) => string;
  /** What an item is called in a sentence. */
  readonly about: (item: Item) => string;
  readonly added: (item: Item) => Code;
  readonly removed: (item: Item) => Code;
  /** What changed in an item that stayed. */
  readonly changed: (before: Item, after: Item) => readonly Code[];
}

/** What came, went and changed in one list. */
export function listChanges<Item, Code extends string>(
  list: ListComparison<Item, Code>,
): readonly ChangeInList<Code>[] {
  const { field, about, added, removed, changed } = list;
  const one = (code: Code, { item, index }: Placed<Item>): ChangeInList<Code> => ({
    code,
    where: [field, index],
    about: about(item),
  });
  const found = ({ before, after }: Pair<Item>): readonly ChangeInList<Code>[] => {
    if (!before) return [one(added(after.item), after)];
    if (!after) return [one(removed(before.item), before)];
    return changed(before.item, after.item).map((code) => one(code, after));
  };
  return pairUp(list, list.nameOf).flatMap(found);
}
