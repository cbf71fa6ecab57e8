import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";

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

/** Checks an {@link SqlFragment}. */
export const sqlFragment: z.ZodMiniType<SqlFragment> = z.strictObject({
  text: z.string(),
  strings: z.custom<TemplateStringsArray>(
    (value) => Array.isArray(value) && value.every((piece) => typeof piece === "string"),
  ),
  values: z.array(z.union([z.string(), z.number(), z.boolean()])),
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
