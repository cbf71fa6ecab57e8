import * as z from "zod/mini";
import { compilePolicy, type RetentionPolicy, retentionPolicy } from "../../retention/index.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Finding } from "../../shared/finding.ts";
import type { LegalSource } from "../../shared/legal-source.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { nameOfColumn } from "../sql/name-of-column.ts";
import { type SqlName, sqlName } from "../sql/quoted-name.ts";
import { type SqlClient, sqlClient } from "../sql-client.ts";
import { type Catalog, type CatalogTable, isSameTable } from "./catalog/catalog.ts";
import { checkTables } from "./catalog/check-tables.ts";
import { readCatalog } from "./catalog/read-catalog.ts";
import { actionsOf } from "./tables/actions-of.ts";
import { isOfRows, ownColumn } from "./tables/fact-columns.ts";
import { holdTableOf } from "./tables/hold-table.ts";
import { type SweepTable, sweepTables } from "./tables/sweep-table.ts";
import { type TableName, tableNameFields } from "./tables/table-name.ts";

/** Table, or some of its columns, that needs no rule because a person declares that it holds no personal data. */
export interface CoverageException extends TableName {
  /** The whole table when absent. */
  readonly columns?: readonly SqlName[];
}

/** Input to compare with the database. */
export interface CoverageInput {
  readonly policy: RetentionPolicy;
  readonly tables: readonly SweepTable[];
  readonly exceptions?: readonly CoverageException[];
}

const MOST_EXCEPTIONS = 10_000;
const MOST_COLUMNS = 1600;

/** Checks a {@link CoverageInput}. */
export const coverageInput: z.ZodMiniType<CoverageInput> = z.strictObject({
  policy: retentionPolicy,
  tables: sweepTables,
  exceptions: z.exactOptional(
    z
      .array(
        z.strictObject({
          ...tableNameFields,
          columns: z.exactOptional(z.array(sqlName).check(maxLength(MOST_COLUMNS))),
        } satisfies Shape<CoverageException>),
      )
      .check(maxLength(MOST_EXCEPTIONS)),
  ),
} satisfies Shape<CoverageInput>);

/**
 * Part of the database without a rule. `table-without-rule`; `column-without-rule`: the row is kept and the column is
 * not changed; `cascade-unnamed`: the database deletes rows of that table in a cascade, without a log line;
 * `reference-unnamed`: rows of that table prevent the deletion of other rows. `where` is the schema, the table and, for
 * a column, its name.
 */
export interface CoverageFinding extends Finding {
  readonly code:
    | "table-without-rule"
    | "column-without-rule"
    | "cascade-unnamed"
    | "reference-unnamed";
}

const basis: LegalSource = deepFreeze({
  kind: "statute",
  ref: "GDPR art. 5(1)(e)",
  url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  verifiedOn: null,
});

/**
 * Tables and columns of the database without a rule, and rows that would be deleted or kept outside the control of the
 * sweeper. Covers every table except those of PostgreSQL and of this package.
 *
 * @throws InvalidInputError when a table, column or key of `tables` does not exist.
 */
export async function coverage(
  client: SqlClient,
  input: CoverageInput,
): Promise<readonly CoverageFinding[]> {
  const database = parseInput(sqlClient, client);
  const valid = parseInput(coverageInput, input);
  const catalog = await readCatalog(database);
  checkTables(valid.tables, catalog);
  const policy = compilePolicy(valid.policy).policy;
  const concerned = valid.tables.filter((table) => actionsOf(policy, table).length > 0);
  return catalog.tables
    .filter((table) => !isException(table, valid))
    .flatMap((table) => [
      ...rowFindings(table, valid, concerned),
      ...referenceFindings(table, valid.tables, catalog),
    ]);
}

const isException = (table: CatalogTable, { exceptions = [] }: CoverageInput) =>
  exceptions.some((one) => one.columns === undefined && isSameTable(one, table));

const finding = (
  code: CoverageFinding["code"],
  { schema, name }: CatalogTable,
  column: readonly string[] = [],
): CoverageFinding => ({ code, severity: "warning", where: [schema, name, ...column], basis });

/** The table has a rule, and if its rows stay, so has each of its columns. */
function rowFindings(
  table: CatalogTable,
  { tables, exceptions = [], policy }: CoverageInput,
  concerned: readonly SweepTable[],
): readonly CoverageFinding[] {
  const dependents = concerned.flatMap(({ with: all = [] }) => all);
  const holds = tables.flatMap(({ holds }) =>
    holds === "none" || "column" in holds ? [] : [holdTableOf(holds).name],
  );
  const own = concerned.filter((one) => isSameTable(one, table));
  const along = dependents.filter((one) => isSameTable(one, table));
  if (holds.some((one) => isSameTable(one, table))) return [];
  if (own.length === 0 && along.length === 0) return [finding("table-without-rule", table)];
  const ways = [
    ...own.flatMap((one) =>
      actionsOf(policy, one).map(
        (action) => one.actions?.[action] ?? (action === "erase" ? "delete" : undefined),
      ),
    ),
    ...along.map(({ action = "delete" }) => action),
  ];
  if (ways.includes("delete")) return [];
  const spoken = new Set([
    ...ways.flatMap((how) => (how && how !== "delete" ? Object.keys(how.set) : [])),
    ...own.flatMap(columnsToDecideBy),
    ...along.flatMap(({ key, references }) => [...key, ...Object.keys(references)]),
    ...exceptions.flatMap((one) => (isSameTable(one, table) ? (one.columns ?? []) : [])),
  ]);
  return table.columns
    .filter(({ name }) => !spoken.has(name))
    .map(({ name }) => finding("column-without-rule", table, [name]));
}

/** Columns that say which row it is and whether it is due: these must stay for a row that stays. */
const columnsToDecideBy = ({ key, columns, category, holds }: SweepTable): readonly string[] => [
  ...key,
  ...Object.values(columns).flatMap((column) => (isOfRows(column) ? [] : [ownColumn(column)])),
  ...(category && "column" in category ? [nameOfColumn(category.column)] : []),
  ...(holds !== "none" && "column" in holds ? [nameOfColumn(holds.column)] : []),
];

/** Rows that refer to rows that go, without being named beside them. */
function referenceFindings(
  table: CatalogTable,
  tables: readonly SweepTable[],
  { foreignKeys }: Catalog,
): readonly CoverageFinding[] {
  const codes = foreignKeys
    .filter(({ from, onDelete }) => isSameTable(from, table) && onDelete !== "set")
    .flatMap(({ to, onDelete }) => {
      const swept = tables.filter((one) => isSameTable(one, to));
      const isNamed = swept.every(
        ({ with: dependents = [], holds }) =>
          dependents.some((one) => isSameTable(one, table)) ||
          (holds !== "none" && !("column" in holds) && isSameTable(holdTableOf(holds).name, table)),
      );
      const isSwept = tables.some((one) => isSameTable(one, table));
      if (swept.length === 0 || isNamed || (isSwept && onDelete === "no-action")) return [];
      return [
        onDelete === "cascade" ? ("cascade-unnamed" as const) : ("reference-unnamed" as const),
      ];
    });
  return [...new Set(codes)].map((code) => finding(code, table));
}
