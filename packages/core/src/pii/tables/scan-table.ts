import * as z from "zod/mini";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { checkText } from "../../shared/text/check-text.ts";
import { sniffFormat } from "./readers/sniff-format.ts";
import { scanTables } from "./scan-tables.ts";
import { type TableFormat, tableFormats } from "./table-format.ts";
import type { TableScan } from "./table-scan.ts";

/** Options of {@link scanTable}. */
export interface TableOptions {
  /** `auto` when absent: by how the text begins. */
  readonly format?: "auto" | TableFormat;
  /** Minimum confidence, 0 to 100, default 60. */
  readonly minConfidence?: number;
}

/** Checks {@link TableOptions}. */
export const tableOptions: z.ZodMiniType<TableOptions> = z.strictObject({
  format: z.exactOptional(z.enum(["auto", ...tableFormats])),
  minConfidence: z.exactOptional(z.number().check(z.gte(0), z.lte(100))),
} satisfies Shape<TableOptions>);

const DEFAULT_LEAST = 60;

/**
 * Personal data in a table, by row and column: CSV with any delimiter, TSV, pipes, HTML, SQL dumps (`INSERT`, `COPY`),
 * records in JSON, `{ columns, rows }` and `{ label, value }`.
 *
 * A column is classified by its header and by its values: numbers of nine digits that pass the eleven-test in every row
 * are BSNs, numbers that pass it in one row of eleven are not. A name such as `dyslexie` or `cijfer` gives the category
 * of a column without a detector. A header may follow a title; a table with one field per row is read by rows.
 *
 * @throws InvalidInputError when `text` is not a string, or the options are malformed.
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
  const { format = "auto", minConfidence = DEFAULT_LEAST } = parseInput(tableOptions, given);
  const known = format === "auto" ? sniffFormat(text) : format;
  return scanTables(text, { format: known, minConfidence }).scan;
}
