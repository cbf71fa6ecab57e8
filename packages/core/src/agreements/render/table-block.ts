import type { DocumentTable } from "../../documents/outline/document-outline.ts";
import type { DocumentText } from "../../documents/outline/document-text.ts";

/** A table with one text a cell. */
export function tableBlock({
  rows,
  ...table
}: Omit<DocumentTable, "kind" | "rows"> & {
  readonly rows: readonly (readonly DocumentText[])[];
}): DocumentTable {
  return { kind: "table", ...table, rows: rows.map((cells) => cells.map((text) => [text])) };
}
