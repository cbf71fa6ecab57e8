import { forwardRef, type ReactNode } from "react";
import { Part, type PartProps } from "./part.tsx";

/** A row of a table: what it is about first. */
export interface DataRow {
  readonly id: string;
  readonly state?: string;
  readonly cells: readonly ReactNode[];
}

/** Props of {@link DataTable}. */
export type DataTableProps = PartProps & {
  /** Class of the element around it, behind `bijsluiter-`. */
  readonly base: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
};

/** A table that scrolls inside itself where its columns have no room, and can be reached with the keyboard; on a phone, a row is a block. */
export const DataTable = /* @__PURE__ */ forwardRef<HTMLElement, DataTableProps>(function DataTable(
  { base, caption, columns, rows, ...rest },
  ref,
) {
  return (
    <Part
      as="section"
      base={base}
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
});
