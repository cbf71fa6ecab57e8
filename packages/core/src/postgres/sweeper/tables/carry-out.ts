import * as z from "zod/mini";
import { maxKeys } from "../../../shared/max-keys.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { type SqlName, sqlName } from "../../sql/quoted-name.ts";

/** What a column becomes: a value for all rows, or its own date cut down to the first day of its year or month. */
export type SetValue = string | number | boolean | null | { readonly truncate: "year" | "month" };

/** How an action is carried out: the row goes, or some of its columns do. */
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
