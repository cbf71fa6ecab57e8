import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";

/** A name as the database has it, of a table or a column: case counts, any character may be in it. */
export type SqlName = string;

/** PostgreSQL keeps 63 bytes of a name. */
const LONGEST_NAME = 63;

/** Checks an {@link SqlName}. */
export const sqlName: z.ZodMiniType<SqlName> = z
  .string()
  .check(minLength(1), maxLength(LONGEST_NAME), z.regex(/^[^\0]*$/));

/** A name between quotes, so that it is read as it is. */
export const quotedName = (name: SqlName): string => `"${name.replaceAll('"', '""')}"`;
