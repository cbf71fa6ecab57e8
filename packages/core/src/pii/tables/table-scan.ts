import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type DataCategoryCode, dataCategoryCode } from "../../vocabulary/data-category-code.ts";
import { type TableFormat, tableFormats } from "./table-format.ts";

/** Contents of a column, by its name and by its values. */
export interface TableColumn {
  /** From 0; those of a second table go on from the first. */
  readonly index: number;
  /** Text of the header. Do not log it: in a table without a header it may be the name of a person. */
  readonly name?: string;
  /** Data category by the name, or else by the kind. */
  readonly category?: DataCategoryCode;
  /** Kind of most of its values. */
  readonly kind?: string;
  /** Share of its filled cells of that kind, from 0 to 1; without a kind, the share of filled rows. */
  readonly share: number;
}

/** Personal data in one cell. Never the value. */
export interface TableMatch {
  readonly kind: string;
  /** Row from 0, the header left out. */
  readonly row: number;
  readonly column: number;
  /** Index of the first UTF-16 code unit in the text of the whole table. */
  readonly start: number;
  readonly end: number;
  /** 0 to 100; see `confidence`. */
  readonly confidence: number;
}

/** Result of scanning a table. */
export interface TableScan {
  readonly format: TableFormat;
  /** Rows of all tables in the text, headers left out. */
  readonly rows: number;
  readonly columns: readonly TableColumn[];
  /** Matches in the order of the text. */
  readonly matches: readonly TableMatch[];
}

const MOST_COLUMNS = 100_000;
const MOST_MATCHES = 10_000_000;
const code = z.string().check(minLength(1), maxLength(500));
const count = z.int().check(z.gte(0));
const part = z.number().check(z.gte(0), z.lte(1));

/** Checks a {@link TableScan}, as it comes from a worker or a browser. */
export const tableScan: z.ZodMiniType<TableScan> = z.strictObject({
  format: z.enum(tableFormats),
  rows: count,
  columns: z
    .array(
      z.strictObject({
        index: count,
        name: z.exactOptional(z.string().check(maxLength(1000))),
        category: z.exactOptional(dataCategoryCode),
        kind: z.exactOptional(code),
        share: part,
      } satisfies Shape<TableColumn>),
    )
    .check(maxLength(MOST_COLUMNS)),
  matches: z
    .array(
      z.strictObject({
        kind: code,
        row: count,
        column: count,
        start: count,
        end: count,
        confidence: z.int().check(z.gte(0), z.lte(100)),
      } satisfies Shape<TableMatch>),
    )
    .check(maxLength(MOST_MATCHES)),
} satisfies Shape<TableScan>);
