import * as z from "zod/mini";
import { maxKeys } from "../../../shared/max-keys.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { type SqlName, sqlName } from "../../sql/quoted-name.ts";

/** New value of a column: a value for all rows, or its own date reduced to the first day of its year or month. */
export type SetValue = string | number | boolean | null | { readonly truncate: "year" | "month" };

/** Way of carrying out an action: the row is deleted, or some of its columns are changed. */
export type CarryOut = "delete" | { readonly set: { readonly [column: SqlName]: SetValue } };

const LONGEST_VALUE = 10_000;
const MOST_COLUMNS = 1600;

const setValue: z.ZodMiniType<SetValue> = z.union([
  z.string().check(maxLength(LONGEST_VALUE), z.regex(/^[^\0]*$/)),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ truncate: z.enum(["year", "month"]) } satisfies Shape<
    Extract<SetValue, { readonly truncate: unknown }>
  >),
]);

/** Checks a {@link CarryOut}. */
export const carryOut: z.ZodMiniType<CarryOut> = z.union([
  z.literal("delete"),
  z.strictObject({
    set: z.record(sqlName, setValue).check(maxKeys(MOST_COLUMNS)),
  } satisfies Shape<Exclude<CarryOut, "delete">>),
]);
