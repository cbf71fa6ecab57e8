import * as z from "zod/mini";
import type { Day } from "../../shared/day.ts";
import type { Instant } from "../../shared/instant.ts";
import { maxKeys } from "../../shared/max-keys.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { MOST_FACTS } from "../rule/trigger.ts";

/** A column, by its name or `table.column`; quoted, so that case counts. Letters, digits and underscores only. */
export type ColumnName = string;

const columnName: z.ZodMiniType<ColumnName> = z.stringFormat(
  "column-name",
  /^[A-Za-z_]\w{0,62}(?:\.[A-Za-z_]\w{0,62}){0,2}$/,
);

/** Where a fact is: a column of days (or of values for a condition), or one of instants. */
export type FactColumn =
  | ColumnName
  | { readonly column: ColumnName; readonly holds: "day" | "instant" };

/** A table with a row for each hold on each record, in days; a `NULL` end is an open hold. */
export interface HoldTable {
  readonly table: ColumnName;
  /** Column of the hold that says which record. */
  readonly recordId: ColumnName;
  readonly from: ColumnName;
  readonly until: ColumnName;
  /** Column of the row itself that `recordId` points at; name its table, since a bare name may mean the hold's. */
  readonly matches: ColumnName;
}

/** What `toSql` needs to know of the table. */
export interface SqlOptions {
  /** The column of every fact that a rule reads. */
  readonly columns: { readonly [fact: string]: FactColumn };
  /** Where the category is, when rules are for some categories only: a column, or one category for the whole table. */
  readonly category?: { readonly column: ColumnName } | { readonly is: string };
  /** Where holds are: a table, a column that is true for a held row (`NULL` counts as held), or nowhere. */
  readonly holds: HoldTable | { readonly column: ColumnName } | "none";
  /** The day, or a moment, which is read as a day in the time zone of the policy. */
  readonly asOf: Day | Instant;
  /** `$1` (PostgreSQL, DuckDB) when left out; `?` for SQLite, Trino, Spark and ODBC. */
  readonly placeholders?: "numbered" | "question-mark";
  /** `"name"` when left out; `` `name` `` for Spark and BigQuery. */
  readonly quotes?: "double" | "backtick";
}

/** Checks {@link SqlOptions}. */
export const sqlOptions: z.ZodMiniType<SqlOptions> = z.strictObject({
  columns: z
    .record(
      codeName,
      z.union([
        columnName,
        z.strictObject({ column: columnName, holds: z.enum(["day", "instant"]) } satisfies Shape<
          Exclude<FactColumn, string>
        >),
      ]),
    )
    .check(maxKeys(MOST_FACTS)),
  category: z.exactOptional(
    z.union([
      z.strictObject({ column: columnName } satisfies Shape<
        Extract<SqlOptions["category"], { readonly column: ColumnName }>
      >),
      z.strictObject({ is: codeName } satisfies Shape<
        Extract<SqlOptions["category"], { readonly is: string }>
      >),
    ]),
  ),
  holds: z.union([
    z.strictObject({
      table: columnName,
      recordId: columnName,
      from: columnName,
      until: columnName,
      matches: columnName,
    } satisfies Shape<HoldTable>),
    z.strictObject({ column: columnName } satisfies Shape<
      Extract<SqlOptions["holds"], { readonly column: ColumnName }>
    >),
    z.literal("none"),
  ]),
  asOf: shortText,
  placeholders: z.exactOptional(z.enum(["numbered", "question-mark"])),
  quotes: z.exactOptional(z.enum(["double", "backtick"])),
} satisfies Shape<SqlOptions>);
