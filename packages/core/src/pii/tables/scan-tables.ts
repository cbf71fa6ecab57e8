import { codesOf } from "../../shared/csv/codes-of.ts";
import type { Column } from "./columns/column.ts";
import { columnsOf } from "./columns/columns-of.ts";
import { inOrder } from "./columns/in-order.ts";
import { type Source, scanColumn } from "./columns/scan-column.ts";
import type { RawTable } from "./raw-table.ts";
import { readDelimited } from "./readers/read-delimited.ts";
import { readHtml } from "./readers/read-html.ts";
import { readJson, readNdjson } from "./readers/read-json.ts";
import { readSql } from "./readers/read-sql.ts";
import { delimiterOf } from "./readers/sniff-delimiter.ts";
import type { TableFormat } from "./table-format.ts";
import type { TableColumn, TableMatch, TableScan } from "./table-scan.ts";

/** How tables are read that are known to be right. */
export interface TableReading {
  readonly format: TableFormat;
  readonly minConfidence: number;
}

/** What was found in the tables of a text, and the cells that were read: without the rows that name the columns. */
export interface ScannedTables {
  readonly scan: TableScan;
  readonly source: Source;
  readonly cells: readonly Column[];
}

/** Scans the tables of a text, one after the other. */
export function scanTables(text: string, { format, minConfidence }: TableReading): ScannedTables {
  const source = { text, codes: codesOf(text) };
  const columns: TableColumn[] = [];
  const cells: Column[] = [];
  const lists: (readonly TableMatch[])[] = [];
  let rows = 0;
  for (const table of readTables(source, format)) {
    const { before, headerRow, ...read } = columnsOf(text, table);
    const first = columns.length;
    const rowsBefore = headerRow === undefined ? rows : rows - 1;
    for (const column of read.columns) {
      const at = { index: columns.length, rowsBefore, rows: read.rows, minConfidence };
      const found = scanColumn(source, column, at);
      columns.push(found.meaning);
      lists.push(found.matches);
      cells.push(column);
    }
    for (const [index, column] of before.entries()) {
      const at = { index: first + index, rowsBefore: rows, rows: column.length, minConfidence };
      lists.push(scanColumn(source, column, at).matches);
    }
    rows += read.rows;
  }
  return { scan: { format, rows, columns, matches: inOrder(lists) }, source, cells };
}

function readTables({ text, codes }: Source, format: TableFormat): readonly RawTable[] {
  switch (format) {
    case "csv":
      return [readDelimited(text, codes, delimiterOf(text))];
    case "tsv":
      return [readDelimited(text, codes, "\t")];
    case "html":
      return readHtml(text);
    case "sql":
      return readSql(text);
    case "ndjson":
      return [readNdjson(text)];
    case "json":
      return readJson(text);
  }
}
