import type { RawTable } from "../raw-table.ts";
import { buildTable, type TableBuilder } from "./table-builder.ts";

const part = /<(\/?)(table|tr|td|th)\b[^<>]{0,2000}>/gi;

/** Reads the tables of a page, one after the other; a table in a table ends the one that it is in. */
export function readHtml(text: string): readonly RawTable[] {
  const tables: TableBuilder[] = [];
  let open: number | undefined;
  let column = 0;
  let isNewRow = true;
  const close = (end: number) => {
    if (open === undefined) return;
    tables.at(-1)?.addCell(column, open, end);
    column += 1;
    open = undefined;
  };
  for (const { 0: tag, 1: slash, 2: name = "", index } of text.matchAll(part)) {
    close(index);
    if (slash === "/") continue;
    const kind = name.toLowerCase();
    if (kind === "table" || tables.length === 0) tables.push(buildTable());
    if (kind === "table" || kind === "tr") {
      isNewRow = true;
      continue;
    }
    if (isNewRow) tables.at(-1)?.startRow();
    if (isNewRow) column = 0;
    isNewRow = false;
    open = index + tag.length;
  }
  close(text.length);
  return tables.map((table) => table.finish());
}
