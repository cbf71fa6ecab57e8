import type { CellPlace, RawTable } from "../raw-table.ts";

const part = /<(\/?)(table|tr|td|th)\b[^<>]{0,2000}>/gi;

/** Reads the tables of a page, one after the other; a table in a table ends the one that it is in. */
export function readHtml(text: string): readonly RawTable[] {
  const tables: CellPlace[][][] = [];
  let open: number | undefined;
  const close = (end: number) => {
    if (open === undefined) return;
    tables.at(-1)?.at(-1)?.push({ start: open, end });
    open = undefined;
  };
  for (const { 0: tag, 1: slash, 2: name = "", index } of text.matchAll(part)) {
    close(index);
    if (slash === "/") continue;
    const kind = name.toLowerCase();
    if (kind === "table" || tables.length === 0) tables.push([]);
    const rows = tables.at(-1) ?? [];
    if (kind === "tr") rows.push([]);
    else if (kind !== "table") {
      if (rows.length === 0) rows.push([]);
      open = index + tag.length;
    }
  }
  close(text.length);
  return tables.map((rows) => ({ rows: rows.filter((row) => row.length > 0) }));
}
