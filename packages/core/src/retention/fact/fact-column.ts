import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { rule } from "../../shared/issues/rule.ts";
import { maxKeys } from "../../shared/max-keys.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { MOST_FACTS } from "../rule/trigger.ts";
import { type FactType, factType } from "./fact-type.ts";

/**
 * A table or a column by its name in the database, quoted, so that case counts. A dot ends a schema or a table; a part
 * with a dot in it is written in double quotes, as in SQL: `school."left.on"`.
 */
export type ColumnName = string;

const LONGEST_NAME = 500;

/** Parts of a name: a quoted part, in which quotes are doubled, or any text up to a dot. */
const parts = /^(?:"(?:[^"\0]|"")+"|[^".\0][^.\0]*)(?:\.(?:"(?:[^"\0]|"")+"|[^".\0][^.\0]*)){0,3}$/;

/** Checks a {@link ColumnName}. */
export const columnName: z.ZodMiniType<ColumnName> = z
  .string()
  .check(minLength(1), maxLength(LONGEST_NAME), z.regex(parts));

/** A column and its type. */
export interface TypedColumn {
  readonly column: ColumnName;
  readonly holds: FactType;
  /**
   * First day that counts as a date. Earlier dates count as unknown. Default 1990-01-01, which excludes placeholder
   * dates.
   */
  readonly earliest?: Day;
}

/** A column in another table with any number of rows per record. A trigger reads all of them. */
export interface RowsColumn extends TypedColumn {
  readonly table: ColumnName;
  /** Columns of that table that refer to the record: one or several. */
  readonly recordId: ColumnName | readonly ColumnName[];
  /** Columns of the record to which `recordId` refers, in the same order. */
  readonly matches: ColumnName | readonly ColumnName[];
}

/**
 * Column of a fact. A name without a type is a day if a term is counted from it; otherwise it has the type that a rule
 * compares with.
 */
export type FactColumn = ColumnName | TypedColumn | RowsColumn;

/** Columns of all facts that the rules read. */
export interface FactColumns {
  readonly [fact: string]: FactColumn;
}

/** Largest number of columns in a key. */
const MOST_KEYS = 16;

/** Checks the columns of a key: one, or several in order. */
export const keySchema: z.ZodMiniType<ColumnName | readonly ColumnName[]> = z.union([
  columnName,
  z.array(columnName).check(minLength(1), maxLength(MOST_KEYS)),
]);

interface JoinedKey {
  readonly recordId: ColumnName | readonly ColumnName[];
  readonly matches: ColumnName | readonly ColumnName[];
}

/** Checks that a key has as many columns in both tables: a column without a counterpart would match other rows. */
export const sameKeyLength = rule<JoinedKey>(({ recordId, matches }) =>
  keyList(recordId).length === keyList(matches).length
    ? []
    : [{ code: "wrong-format", path: ["matches"], params: { format: "as many as recordId" } }],
);

const typed = {
  column: columnName,
  holds: factType,
  earliest: z.exactOptional(day),
} satisfies Shape<TypedColumn>;

/** Checks a {@link FactColumn}. */
export const factColumn: z.ZodMiniType<FactColumn> = z.union([
  columnName,
  z.strictObject(typed satisfies Shape<TypedColumn>),
  z
    .strictObject({
      ...typed,
      table: columnName,
      recordId: keySchema,
      matches: keySchema,
    } satisfies Shape<RowsColumn>)
    .check(sameKeyLength),
]);

/** Checks {@link FactColumns}. */
export const factColumns: z.ZodMiniType<FactColumns> = z
  .record(codeName, factColumn)
  .check(maxKeys(MOST_FACTS)) as z.ZodMiniType<FactColumns>;

/** The columns of a key as a list. */
export const keyList = (key: ColumnName | readonly ColumnName[]): readonly ColumnName[] =>
  typeof key === "string" ? [key] : key;

/** Parts of a name, outermost part first. */
export function nameParts(name: ColumnName): readonly string[] {
  const found: string[] = [];
  let rest = name;
  while (rest !== "") {
    const quoted = rest.startsWith('"');
    const end = quoted ? quotedEnd(rest) : rest.indexOf(".");
    const part = end < 0 ? rest : rest.slice(0, end);
    found.push(quoted ? part.slice(1, -1).replaceAll('""', '"') : part);
    rest = end < 0 ? "" : rest.slice(end + 1);
  }
  return found;
}

function quotedEnd(text: string): number {
  for (let at = 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at + 1;
    at++;
  }
  return -1;
}
