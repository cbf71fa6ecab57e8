import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";

/** Holds when a fact of the record has exactly this value; unknown when the fact is. */
export interface Condition {
  /** Name of the fact. */
  readonly fact: string;
  /** The value it must have. */
  readonly is: string | number | boolean;
}

/** Most conditions of one rule. */
export const MOST_CONDITIONS = 50;

/** Checks a {@link Condition}. */
export const condition: z.ZodMiniType<Condition> = z.strictObject({
  fact: codeName,
  is: z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()]),
} satisfies Shape<Condition>);
