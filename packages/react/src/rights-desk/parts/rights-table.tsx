import { forwardRef, type ReactNode } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";

/** A row: what it is about first; `state` is for the look. */
export interface RightsRow {
  readonly id: string;
  readonly state?: string;
  readonly cells: readonly ReactNode[];
}

/** Props of {@link RightsTable}. */
export type RightsTableProps = PartProps & {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly RightsRow[];
};

/** A table; where it finds no room each row becomes a card, and a table for who listens. */
export const RightsTable = /* @__PURE__ */ forwardRef<HTMLTableElement, RightsTableProps>(
  function RightsTable({ caption, columns, rows, ...rest }, ref) {
    return (
      <Part as="table" base="rights-table" given={rest} ref={ref}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, state, cells: [first, ...others] }) => (
            <tr key={id} data-state={state}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                <td key={columns[index + 1]} data-label={columns[index + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Part>
    );
  },
);
