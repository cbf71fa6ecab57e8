import { cloneElement, type ReactElement } from "react";

/** An element for each item of a document. */
export const inOrder = <Item>(
  items: readonly Item[],
  element: (item: Item, index: number) => ReactElement,
): readonly ReactElement[] =>
  items.map((item, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a document does not move under the eyes of its reader.
    cloneElement(element(item, index), { key: index }),
  );
