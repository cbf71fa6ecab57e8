import { forwardRef, type ReactNode } from "react";
import { Part, type PartProps } from "./part.tsx";

/** Row of a table, subject first. */
export interface DataRow {
  readonly id: string;
  readonly state?: string;
  readonly cells: readonly ReactNode[];
}

/** Props of {@link DataTable}. */
export type DataTableProps = PartProps & {
  /** Class of the element around it, without the prefix `bijsluiter-`. */
  readonly base: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
};

/** Said in full: what is no longer laid out as a table is none for some browsers. */
const roles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  column: { role: "columnheader" },
  header: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/**
 * A table that scrolls inside itself where its columns have no room, and can be reached with the keyboard; on a phone,
 * a row is a block.
 */
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
      <table {...roles.table}>
        <caption>{caption}</caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            {columns.map((column) => (
              <th key={column} scope="col" {...roles.column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group}>
          {rows.map(({ id, state, cells: [first, ...others] }) => (
            <tr key={id} data-state={state} {...roles.row}>
              <th scope="row" {...roles.header}>
                {first}
              </th>
              {others.map((cell, index) => (
                <td key={columns[index + 1]} data-label={columns[index + 1]} {...roles.cell}>
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
