import * as z from "zod/mini";
import { maxKeys } from "../../../shared/max-keys.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import { minLength } from "../../../shared/schema/min-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { type SqlName, sqlName } from "../../sql/quoted-name.ts";
import { type CarryOut, carryOut } from "./carry-out.ts";
import { type TableName, tableNameFields } from "./table-name.ts";

/** Table whose rows are deleted with the row that they belong to. */
export interface DependentTable extends TableName {
  readonly key: readonly SqlName[];
  /** Foreign key columns with the columns that they refer to: `{ pupil_id: "id" }`. */
  readonly references: { readonly [column: SqlName]: SqlName };
  /** Earlier table of the list that it refers to, by index; default: the swept table. */
  readonly of?: number;
  /** Action on its rows when the row that they belong to is deleted. Default `delete`. */
  readonly action?: CarryOut;
}

const MOST_KEY_COLUMNS = 32;

/** Checks the columns of a key. */
export const keyColumns: z.ZodMiniType<readonly SqlName[]> = z
  .array(sqlName)
  .check(minLength(1), maxLength(MOST_KEY_COLUMNS));

/** Checks a {@link DependentTable}. */
export const dependentTable: z.ZodMiniType<DependentTable> = z.strictObject({
  ...tableNameFields,
  key: keyColumns,
  references: z.record(sqlName, sqlName).check(maxKeys(MOST_KEY_COLUMNS)),
  of: z.exactOptional(z.int().check(z.gte(0), z.lte(100))),
  action: z.exactOptional(carryOut),
} satisfies Shape<DependentTable>);
