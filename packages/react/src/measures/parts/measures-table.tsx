import { forwardRef } from "react";
import { type DataRow, DataTable, type DataTableProps } from "../../parts/data-table.tsx";

/** Row of a table of measures, subject first. */
export type MeasuresRow = DataRow;

/** Props of {@link MeasuresTable}. */
export type MeasuresTableProps = Omit<DataTableProps, "base">;

/** A table that scrolls inside itself where its columns have no room, and can be reached with the keyboard; on a phone, a row is a block. */
export const MeasuresTable = /* @__PURE__ */ forwardRef<HTMLElement, MeasuresTableProps>(
  function MeasuresTable(props, ref) {
    return <DataTable {...props} base="measures-table" ref={ref} />;
  },
);
