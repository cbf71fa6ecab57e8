// biome-ignore-all lint/a11y/noRedundantRoles: a browser may forget what a table is once `display` says otherwise.
import type { OutlineBlock, OutlineText } from "@bijsluiter/core/inserts";
import { Fragment } from "react";
import { inOrder } from "./in-order.ts";
import { Text } from "./text.tsx";

interface TableProps {
  readonly table: Extract<OutlineBlock, { readonly kind: "table" }>;
}

/** A table that becomes a card for each row where there is no room for columns, and stays a table to who listens. */
export function Table({ table: { caption, columns, rows } }: TableProps) {
  return (
    <table role="table">
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
    </table>
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
