import * as z from "zod/mini";
import { type RetentionAction, type SqlOptions, sqlOptions } from "../../../retention/index.ts";
import { isObject } from "../../../shared/is-object.ts";
import type { Issue } from "../../../shared/issues/issue.ts";
import { rule } from "../../../shared/issues/rule.ts";
import { toIssues } from "../../../shared/issues/to-issues.ts";
import { maxKeys } from "../../../shared/max-keys.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import { minLength } from "../../../shared/schema/min-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { type SqlName, sqlName } from "../../sql/quoted-name.ts";
import { type CarryOut, carryOut } from "./carry-out.ts";
import { type DependentTable, dependentTable, keyColumns } from "./dependent-table.ts";
import { type TableName, tableNameFields } from "./table-name.ts";

/** Table in a sweep: its rows, facts, holds and actions. */
export interface SweepTable extends TableName {
  /** Columns that identify a row, of any type: a primary key, or another unique one without `NULL`. */
  readonly key: readonly SqlName[];
  /** Rows that are swept, by columns and their values as text: those of one board in a table of many. All when left out. */
  readonly only?: { readonly [column: SqlName]: string };
  /** The column of every fact that a rule reads, as `toSql` takes it. */
  readonly columns: SqlOptions["columns"];
  readonly category?: SqlOptions["category"];
  /**
   * Place of the holds, as in `toSql`. With a foreign key from the table of holds to this one, holds that have ended are
   * deleted with the row; without one, nobody can write to the table of holds while a batch runs.
   */
  readonly holds: SqlOptions["holds"];
  /**
   * Way of carrying out each action. `erase` deletes the row when absent; a row with another action stays, and is
   * named.
   */
  readonly actions?: { readonly [Action in RetentionAction]?: CarryOut };
  /** Tables whose rows are deleted as well, each after the one that it refers to. */
  readonly with?: readonly DependentTable[];
  /** Columns with the path of a file, which is added to the list of `removeSweptFiles` when the row is deleted. */
  readonly files?: readonly SqlName[];
  /** Drops a partition whose rows must all be deleted, instead of deleting its rows. */
  readonly partitions?: "drop";
}

const MOST_ONLY = 32;
const MOST_DEPENDENTS = 100;
const MOST_FILES = 50;

const precedesItself = (tables: readonly DependentTable[]) =>
  tables.flatMap(({ of }, index) =>
    of === undefined || of < index
      ? []
      : [{ code: "not-an-option", path: [index, "of"], params: {} }],
  );

/** What `toSql` would refuse. */
function sqlIssues({ columns, category, holds }: SweepTable): readonly Issue[] {
  const options = {
    columns,
    ...(category && { category }),
    holds,
    from: "swept",
    asOf: ANY_DAY,
    now: ANY_DAY,
  };
  const result = sqlOptions.safeParse(options);
  return result.success ? [] : toIssues(result.error.issues, options, sqlOptions);
}

const ANY_DAY = "2026-01-01";

/** Checks a {@link SweepTable}. Its columns and holds are checked by `toSql`, and against the database. */
export const sweepTable: z.ZodMiniType<SweepTable> = z
  .strictObject({
    ...tableNameFields,
    key: keyColumns,
    only: z.exactOptional(
      z
        .record(sqlName, z.string().check(maxLength(1000), z.regex(/^[^\0]*$/)))
        .check(maxKeys(MOST_ONLY)),
    ),
    // Records of the schema that checks them leave this key out, so that its value would go unchecked.
    columns: z.custom<SweepTable["columns"]>(
      (value) => isObject(value) && !Object.hasOwn(value, "__proto__"),
    ),
    category: z.exactOptional(z.custom<NonNullable<SweepTable["category"]>>(isObject)),
    holds: z.custom<SweepTable["holds"]>((value) => value === "none" || isObject(value)),
    actions: z.exactOptional(
      z.strictObject({
        erase: z.exactOptional(carryOut),
        anonymise: z.exactOptional(carryOut),
        return: z.exactOptional(carryOut),
        transfer: z.exactOptional(carryOut),
        restrict: z.exactOptional(carryOut),
        review: z.exactOptional(carryOut),
      } satisfies Shape<NonNullable<SweepTable["actions"]>>),
    ),
    with: z.exactOptional(
      z
        .array(dependentTable)
        .check(
          maxLength(MOST_DEPENDENTS),
          rule<readonly DependentTable[]>(precedesItself) as z.core.$ZodCheck<DependentTable[]>,
        ),
    ),
    files: z.exactOptional(z.array(sqlName).check(maxLength(MOST_FILES))),
    partitions: z.exactOptional(z.literal("drop")),
  } satisfies Shape<SweepTable>)
  .check(rule<SweepTable>(sqlIssues));

/** Tables of one sweep. */
const MOST_TABLES = 1000;

/** Checks the tables of a sweep. */
export const sweepTables: z.ZodMiniType<readonly SweepTable[]> = z
  .array(sweepTable)
  .check(minLength(1), maxLength(MOST_TABLES));
