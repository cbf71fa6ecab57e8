import * as z from "zod/mini";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { checkText } from "../../shared/text/check-text.ts";
import { columnsOf } from "./columns/columns-of.ts";
import { inOrder } from "./columns/in-order.ts";
import { type Source, scanColumn } from "./columns/scan-column.ts";
import type { RawTable } from "./raw-table.ts";
import { codesOf } from "./readers/codes-of.ts";
import { readDelimited } from "./readers/read-delimited.ts";
import { readHtml } from "./readers/read-html.ts";
import { readJson, readNdjson } from "./readers/read-json.ts";
import { readSql } from "./readers/read-sql.ts";
import { sniffDelimiter, sniffFormat } from "./readers/sniff-format.ts";
import { type TableFormat, tableFormats } from "./table-format.ts";
import type { TableColumn, TableMatch, TableScan } from "./table-scan.ts";

/** How {@link scanTable} reads. */
export interface TableOptions {
  /** `auto` when left out: by how the text begins. */
  readonly format?: "auto" | TableFormat;
  /** 0 to 100, default 60: matches that are less sure are left out. */
  readonly minConfidence?: number;
}

/** Checks {@link TableOptions}. */
export const tableOptions: z.ZodMiniType<TableOptions> = z.strictObject({
  format: z.exactOptional(z.enum(["auto", ...tableFormats])),
  minConfidence: z.exactOptional(z.number().check(z.gte(0), z.lte(100))),
} satisfies Shape<TableOptions>);

const DEFAULT_LEAST = 60;

/**
 * Personal data in a table, by row and column: CSV with any delimiter, TSV, pipes, HTML, SQL dumps (`INSERT`, `COPY`), records in
 * JSON, `{ columns, rows }` and `{ label, value }`.
 *
 * A header speaks for its whole column, and so do the values: nine digits that pass the eleven-test in every row are BSNs, those
 * that pass it in one row of eleven are not. A name such as `dyslexie` or `cijfer` gives the category of a column that no
 * detector can see.
 *
 * @throws InvalidInputError when `text` is no string, or the options are not right.
 *
 * @example
 * ```ts
 * import { scanTable } from "@bijsluiter/core/pii";
 *
 * const { columns, matches } = scanTable("naam;geboortedatum;dyslexie\nJan;31-12-2012;ja\n");
 * columns.map(({ category }) => category); // => ["contact", "contact", "medical"]
 * matches.map(({ kind, row, column }) => [kind, row, column]); // => [["person-name", 0, 0], ["date-of-birth", 0, 1]]
 * ```
 */
export function scanTable(text: string, given: TableOptions = {}): TableScan {
  checkText(text);
  const { format: asked = "auto", minConfidence = DEFAULT_LEAST } = parseInput(tableOptions, given);
  const format = asked === "auto" ? sniffFormat(text) : asked;
  const source = { text, codes: codesOf(text) };
  const columns: TableColumn[] = [];
  const lists: (readonly TableMatch[])[] = [];
  let rows = 0;
  for (const table of readTables(source, format)) {
    const read = columnsOf(text, table);
    const rowsBefore = rows - read.headerRows;
    for (const column of read.columns) {
      const at = { index: columns.length, rowsBefore, rows: read.rows, minConfidence };
      const found = scanColumn(source, column, at);
      columns.push(found.meaning);
      lists.push(found.matches);
    }
    rows += read.rows;
  }
  return { format, rows, columns, matches: inOrder(lists) };
}

function readTables({ text, codes }: Source, format: TableFormat): readonly RawTable[] {
  switch (format) {
    case "csv":
      return [readDelimited(text, codes, sniffDelimiter(text))];
    case "tsv":
      return [readDelimited(text, codes, "\t")];
    case "html":
      return readHtml(text);
    case "sql":
      return readSql(text);
    case "ndjson":
      return [readNdjson(text)];
    case "json":
      return [readJson(text)];
  }
}
