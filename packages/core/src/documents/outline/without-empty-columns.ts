import { documentLines } from "../lines/document-lines.ts";
import type { DocumentTable } from "./document-outline.ts";
import type { DocumentText } from "./document-text.ts";

/** What a cell says, line by line. */
export const cellLines = (texts: readonly DocumentText[]): readonly string[] =>
  texts
    .flatMap(documentLines)
    .map((line) => line.map((part) => (typeof part === "string" ? part : part.text)).join(""));

/** Whether a cell says nothing. */
export const isEmptyCell = (texts: readonly DocumentText[]): boolean =>
  cellLines(texts).every((line) => line === "");

/** The table without columns in which nothing stands; one that is to be written in keeps them. */
export function withoutEmptyColumns(table: DocumentTable): DocumentTable {
  const { columns, rows, roomToWrite = false } = table;
  if (roomToWrite || rows.length === 0) return table;
  const isKept = columns.map(
    (_, at) => at === 0 || rows.some((cells) => !isEmptyCell(cells[at] ?? [])),
  );
  const kept = <Item>(items: readonly Item[]) => items.filter((_, at) => isKept[at] ?? true);
  return { ...table, columns: kept(columns), rows: rows.map(kept) };
}
