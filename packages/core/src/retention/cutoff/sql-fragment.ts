import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";

/** A value that is bound, never written into the text. */
export type SqlValue = string | number | boolean;

/** A condition for a `where`, in the two shapes that clients and query builders take. */
export interface SqlFragment {
  /** With a placeholder for each value. */
  readonly text: string;
  /** The same in pieces between the values, as a template tag gets them; a fresh array, which a builder may freeze. */
  readonly strings: TemplateStringsArray;
  /** In the order of the placeholders. */
  readonly values: readonly SqlValue[];
}

/** Every condition of every rule. */
const MOST_VALUES = 1_000_000;
const LONGEST_SQL = 100_000_000;

/** Checks an {@link SqlFragment}. */
export const sqlFragment: z.ZodMiniType<SqlFragment> = z.strictObject({
  text: z.string().check(z.maxLength(LONGEST_SQL)),
  strings: z.custom<TemplateStringsArray>(
    (value) => Array.isArray(value) && value.every((piece) => typeof piece === "string"),
  ),
  values: z.array(z.union([shortText, z.number(), z.boolean()])).check(z.maxLength(MOST_VALUES)),
} satisfies Shape<SqlFragment>);

/** A piece of a condition: text of ours, or a value to bind. */
export type SqlPiece = string | { readonly value: SqlValue };

/** Pieces as a fragment; `placeholder` gets the place of a value, from 1. */
export function sqlFragmentOf(
  pieces: readonly SqlPiece[],
  placeholder: (place: number) => string,
): SqlFragment {
  const strings = [""];
  const values: SqlValue[] = [];
  for (const piece of pieces) {
    if (typeof piece === "string") strings.push(`${strings.pop()}${piece}`);
    else {
      values.push(piece.value);
      strings.push("");
    }
  }
  const text = strings.reduce((before, after, place) => `${before}${placeholder(place)}${after}`);
  return { text, strings: Object.assign([...strings], { raw: [...strings] }), values };
}
