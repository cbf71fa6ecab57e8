// biome-ignore-all lint/a11y/noRedundantRoles: a browser may forget what a table is once `display` says otherwise.
import type { OutlineBlock, OutlineText } from "@bijsluiter/core/inserts";
import { Fragment } from "react";
import { inOrder } from "./in-order.ts";
import { Text } from "./text.tsx";

interface TableContentProps {
  readonly table: Extract<OutlineBlock, { readonly kind: "table" }>;
}

/**
 * Caption, head and rows of a table that becomes a card for each row where there is no room for columns, and stays a
 * table to who listens.
 */
export function TableContent({ table: { caption, columns, rows } }: TableContentProps) {
  return (
    <>
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {inOrder(columns, (column) => (
            <th scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {inOrder(rows, ([name = [], ...cells]) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              {inOrder(name, line)}
            </th>
            {inOrder(cells, (cell, at) => (
              <td role="cell" data-label={columns[at + 1]}>
                {inOrder(cell, line)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

const line = (text: OutlineText, at: number) => (
  <Fragment>
    {at > 0 && <br />}
    <span>
      <Text text={text} />
    </span>
  </Fragment>
);
