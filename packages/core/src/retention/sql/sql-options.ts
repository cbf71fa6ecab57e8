import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { rule } from "../../shared/issues/rule.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { shortText } from "../../shared/text/short-text.ts";
import {
  type ColumnName,
  columnName,
  type FactColumns,
  factColumns,
  keySchema,
  sameKeyLength,
} from "../fact/fact-column.ts";
import { type MomentType, momentType } from "../fact/moment-type.ts";

/** A column with a moment of a hold. A name without a type holds a day. */
export type HoldColumn = ColumnName | { readonly column: ColumnName; readonly holds: MomentType };

/**
 * A table with one row per hold and record. A start that is `NULL` or not a date counts as begun. An end that is `NULL`
 * or not a date counts as open. A timestamp counts for its whole day.
 */
export interface HoldTable {
  readonly table: ColumnName;
  /** Columns of the hold that refer to the record: one or several. */
  readonly recordId: ColumnName | readonly ColumnName[];
  readonly from: HoldColumn;
  readonly until: HoldColumn;
  /** Columns of the row to which `recordId` refers, in the same order. */
  readonly matches: ColumnName | readonly ColumnName[];
}

const dialects = ["postgresql", "duckdb", "sqlite", "mariadb"] as const;

/** Database of the generated SQL; use `postgresql` for PGlite and other compatible databases. */
export type SqlDialect = (typeof dialects)[number];

/** Checks an {@link SqlDialect}. */
export const sqlDialect: z.ZodMiniType<SqlDialect> = z.enum(dialects);

/** Options of `toSql` that describe the table. */
export interface SqlOptions {
  /**
   * Table of the rows, or the table with its alias in the statement. Required when holds are in a table, or when a rule
   * counts from rows of another table.
   */
  readonly from?: ColumnName | { readonly table: ColumnName; readonly as: ColumnName };
  /** Columns of all facts that the rules read. */
  readonly columns: FactColumns;
  /** Column of the category, or one category for the whole table. Required when some rules have categories. */
  readonly category?: { readonly column: ColumnName } | { readonly is: string };
  /** Source of the holds: a table; a column that is true for a held row (`NULL` counts as held); or none. */
  readonly holds: HoldTable | { readonly column: ColumnName } | "none";
  /** A day, or a timestamp, which is converted to a day in the time zone of the policy. */
  readonly asOf: Day | Instant;
  /**
   * Time at which the statement runs. A row with a hold on this day is kept too, so that a late sweep takes recent
   * holds into account. Required when holds are in a table.
   */
  readonly now?: Day | Instant;
  /**
   * The `asOf` of the last complete sweep. Only rows are selected that became due since then, or whose hold ended since
   * then. A row that was added or changed later with an old date is found only by a sweep without this option. The same
   * holds for a row whose hold was ended retroactively. Requires that holds are in a table or `none`.
   */
  readonly since?: Day | Instant;
  /** Default: `sqlite` for question marks alone, `mariadb` for backticks alone, otherwise `postgresql`. */
  readonly dialect?: SqlDialect;
  /** `$1` or `?`. Default: that of the dialect. */
  readonly placeholders?: "numbered" | "question-mark";
  /** `"name"`, or `` `name` ``. Default: that of the dialect. */
  readonly quotes?: "double" | "backtick";
  /** Number of the first placeholder, if the statement has earlier ones. Default 1. */
  readonly firstParameter?: number;
}

const holdColumn: z.ZodMiniType<HoldColumn> = z.union([
  columnName,
  z.strictObject({ column: columnName, holds: momentType } satisfies Shape<
    Exclude<HoldColumn, string>
  >),
]);

const holdTable: z.ZodMiniType<HoldTable> = z
  .strictObject({
    table: columnName,
    recordId: keySchema,
    from: holdColumn,
    until: holdColumn,
    matches: keySchema,
  } satisfies Shape<HoldTable>)
  .check(sameKeyLength);

/** Highest parameter number that PostgreSQL accepts. */
const MOST_PARAMETERS = 65_535;

const fields = {
  from: z.exactOptional(
    z.union([
      columnName,
      z.strictObject({ table: columnName, as: columnName } satisfies Shape<
        Exclude<SqlOptions["from"], string | undefined>
      >),
    ]),
  ),
  columns: factColumns,
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
    holdTable,
    z.strictObject({ column: columnName } satisfies Shape<
      Extract<SqlOptions["holds"], { readonly column: ColumnName }>
    >),
    z.literal("none"),
  ]),
  asOf: shortText,
  now: z.exactOptional(shortText),
  since: z.exactOptional(shortText),
  dialect: z.exactOptional(sqlDialect),
  placeholders: z.exactOptional(z.enum(["numbered", "question-mark"])),
  quotes: z.exactOptional(z.enum(["double", "backtick"])),
  firstParameter: z.exactOptional(z.int().check(z.gte(1), z.lte(MOST_PARAMETERS))),
} satisfies Shape<SqlOptions>;

/** Checks {@link SqlOptions}; `required` for `from` and `now` when holds are a table. */
export const sqlOptions: z.ZodMiniType<SqlOptions> = z
  .strictObject(fields satisfies Shape<SqlOptions>)
  .check(
    rule<SqlOptions>(({ holds, from, now }) => {
      if (holds === "none" || !("table" in holds)) return [];
      const missing = [from === undefined && "from", now === undefined && "now"];
      return missing
        .filter((name) => typeof name === "string")
        .map((name) => ({ code: "required" as const, path: [name], params: {} }));
    }),
  );
