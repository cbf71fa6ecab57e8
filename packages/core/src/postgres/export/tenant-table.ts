import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type SqlName, sqlName } from "../sql/quoted-name.ts";
import { quotedTable, type TableName, tableName } from "../sweeper/tables/table-name.ts";

/** Condition by which a row belongs to a customer. */
export type TenantLink =
  /** Column that identifies the customer. */
  | { readonly column: SqlName }
  /** Column that refers to a row in an earlier table of the list. */
  | { readonly column: SqlName; readonly parent: TableName; readonly parentColumn: SqlName };

/** Column that is not exported, with the reason. */
export interface ColumnLeftOut {
  readonly column: SqlName;
  /** Reason for the customer, such as "hash of a password". */
  readonly reason: string;
}

/** A table with data of customers. */
export interface TenantTable {
  readonly table: TableName;
  /** Title in the index, for a reader. */
  readonly title: string;
  readonly tenant: TenantLink;
  readonly leftOut?: readonly ColumnLeftOut[];
}

/** Table that is not exported, with the reason. */
export interface TableLeftOut {
  readonly table: TableName;
  readonly reason: string;
}

/** Checks a {@link TenantTable}. */
export const tenantTable: z.ZodMiniType<TenantTable> = z.strictObject({
  table: tableName,
  title: nameText,
  tenant: z.union([
    z.strictObject({ column: sqlName, parent: tableName, parentColumn: sqlName }),
    z.strictObject({ column: sqlName }),
  ]),
  leftOut: z.exactOptional(
    z
      .array(z.strictObject({ column: sqlName, reason: nameText } satisfies Shape<ColumnLeftOut>))
      .check(maxLength(1000)),
  ),
} satisfies Shape<TenantTable>);

/** Checks tables: each once, and a parent before its children. */
export const tenantTables: z.ZodMiniType<readonly TenantTable[]> = z
  .array(tenantTable)
  .check(minLength(1), maxLength(1000), rule(tableIssues));

/** Checks the tables that are left out. */
export const tablesLeftOut: z.ZodMiniType<readonly TableLeftOut[]> = z
  .array(z.strictObject({ table: tableName, reason: nameText } satisfies Shape<TableLeftOut>))
  .check(maxLength(1000));

function tableIssues(tables: readonly TenantTable[]): readonly Issue[] {
  const before = new Set<string>();
  return tables.flatMap(({ table, tenant }, index) => {
    const name = quotedTable(table);
    const isRepeated = before.has(name);
    const hasParent = !("parent" in tenant) || before.has(quotedTable(tenant.parent));
    before.add(name);
    return [
      ...(isRepeated ? [{ code: "repeated-table", path: [index, "table"], params: {} }] : []),
      ...(hasParent
        ? []
        : [{ code: "parent-not-before", path: [index, "tenant", "parent"], params: {} }]),
    ];
  });
}
