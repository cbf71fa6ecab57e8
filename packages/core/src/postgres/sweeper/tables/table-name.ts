import * as z from "zod/mini";
import type { Shape } from "../../../shared/shape.ts";
import { quotedName, type SqlName, sqlName } from "../../sql/quoted-name.ts";

/** A table by schema and name, as the database has them. */
export interface TableName {
  /** `public` when absent. */
  readonly schema?: SqlName;
  readonly name: SqlName;
}

/** The fields of a {@link TableName}, for the schemas of what holds one. */
export const tableNameFields = {
  schema: z.exactOptional(sqlName),
  name: sqlName,
} satisfies Shape<TableName>;

/** Checks a {@link TableName}. */
export const tableName: z.ZodMiniType<TableName> = z.strictObject(tableNameFields);

/** Schema and name between quotes, `"public"."pupil"`: what the table is called in a statement and in the log. */
export const quotedTable = ({ schema = "public", name }: TableName): string =>
  `${quotedName(schema)}.${quotedName(name)}`;
