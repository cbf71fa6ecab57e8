import * as z from "zod/mini";
import { isListOf } from "../../shared/schema/is-list-of.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";

/** A bound value. It is never written into the SQL text. */
export type SqlValue = string | number | boolean;

/** A condition for a `where` clause, in the two forms that clients and query builders accept. */
export interface SqlFragment {
  /** SQL with a placeholder for each value. */
  readonly text: string;
  /** SQL text between the values, as for a template tag. A new array, which a query builder may freeze. */
  readonly strings: TemplateStringsArray;
  /** Values in the order of the placeholders. A new array, because some clients require a mutable one. */
  readonly values: SqlValue[];
}

/** Result of `toSql`: the condition that a row is due, its complement, and statements to run before either. */
export interface RetentionSql extends SqlFragment {
  /**
   * Condition that a row is kept: not yet due, held, or with an unknown date. `not (...)` would omit rows with an
   * unknown date.
   */
  readonly stays: SqlFragment;
  /**
   * Statements to run on the same connection before the first one that has the condition. Each gives an error if
   * something is wrong: a table or column that is missing or has another type, and in PostgreSQL a policy that hides
   * rows.
   */
  readonly before: readonly string[];
}

/** Largest number of values, for every condition of every rule. */
const MOST_VALUES = 1_000_000;
const LONGEST_SQL = 100_000_000;
const MOST_STATEMENTS = 25_000;

const sqlText = z.string().check(maxLength(LONGEST_SQL));

const fields = {
  text: sqlText,
  strings: z.custom<TemplateStringsArray>((value) =>
    isListOf(value, (piece) => typeof piece === "string", MOST_VALUES + 1),
  ),
  values: z.array(z.union([sqlText, z.number(), z.boolean()])).check(maxLength(MOST_VALUES)),
} satisfies Shape<SqlFragment>;

/** Checks an {@link SqlFragment}. */
export const sqlFragment: z.ZodMiniType<SqlFragment> = z.strictObject(
  fields satisfies Shape<SqlFragment>,
);

/** Checks a {@link RetentionSql}. */
export const retentionSql: z.ZodMiniType<RetentionSql> = z.strictObject({
  ...fields,
  stays: sqlFragment,
  before: z.array(sqlText).check(maxLength(MOST_STATEMENTS)),
} satisfies Shape<RetentionSql>);

/** A piece of a condition: SQL text of this package, or a value to bind. */
export type SqlPiece = string | { readonly value: SqlValue };

/** The pieces as a fragment. `placeholder` receives the index of a value, from 0. */
export function sqlFragmentOf(
  pieces: readonly SqlPiece[],
  placeholder: (place: number) => string,
): SqlFragment {
  const strings: string[] = [];
  const values: SqlValue[] = [];
  let text: string[] = [];
  for (const piece of pieces) {
    if (typeof piece === "string") text.push(piece);
    else {
      values.push(piece.value);
      strings.push(text.join(""));
      text = [];
    }
  }
  strings.push(text.join(""));
  const placed = strings.flatMap((string, place) =>
    place < values.length ? [string, placeholder(place)] : [string],
  );
  return {
    text: placed.join(""),
    strings: Object.assign([...strings], { raw: [...strings] }),
    values,
  };
}

/** The pieces as one text, with the values written as literals. */
export const withLiterals = (
  pieces: readonly SqlPiece[],
  literal: (value: SqlValue) => string,
): readonly string[] =>
  pieces.map((piece) => (typeof piece === "string" ? piece : literal(piece.value)));
