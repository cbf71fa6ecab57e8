import { createElement, Fragment, type ReactElement, type ReactNode } from "react";

/** An element for each item of a document; its place is what React knows it by, because a document does not move under its reader. */
export const inOrder = <Item>(
  items: readonly Item[],
  element: (item: Item, index: number) => ReactElement,
): ReactNode => createElement(Fragment, null, ...items.map(element));
