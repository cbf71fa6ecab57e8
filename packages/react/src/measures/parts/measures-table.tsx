import { forwardRef, type ReactNode } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";

/** A row of a table of measures: what it is about first. */
export interface MeasuresRow {
  readonly id: string;
  readonly state?: string;
  readonly cells: readonly ReactNode[];
}

/** Props of {@link MeasuresTable}. */
export type MeasuresTableProps = PartProps & {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly MeasuresRow[];
};

/** A table that scrolls inside itself where its columns have no room, and can be reached with the keyboard; on a phone, a row is a block. */
export const MeasuresTable = /* @__PURE__ */ forwardRef<HTMLElement, MeasuresTableProps>(
  function MeasuresTable({ caption, columns, rows, ...rest }, ref) {
    return (
      <Part
        as="section"
        base="measures-table"
        own={{ tabIndex: 0, "aria-label": caption }}
        given={rest}
        ref={ref}
      >
        <table>
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
        </table>
      </Part>
    );
  },
);
