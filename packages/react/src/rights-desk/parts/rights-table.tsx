import { forwardRef } from "react";
import { type DataRow, DataTable, type DataTableProps } from "../../parts/data-table.tsx";

/** A row: what it is about first; `state` is for the look. */
export type RightsRow = DataRow;

/** Props of {@link RightsTable}. */
export type RightsTableProps = Omit<DataTableProps, "base">;

/** A table of requests or elements; where it finds no room each row becomes a card. */
export const RightsTable = /* @__PURE__ */ forwardRef<HTMLElement, RightsTableProps>(
  function RightsTable(props, ref) {
    return <DataTable {...props} base="rights-table" ref={ref} />;
  },
);
