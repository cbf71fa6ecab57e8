import * as z from "zod/mini";
import { rule } from "../../../shared/issues/rule.ts";
import type { Shape } from "../../../shared/shape.ts";

/** Number of people or records, with the known precision; GDPR art. 33(3)(a) requires an approximate number. */
export type Count =
  | { readonly kind: "exact" | "approximate"; readonly value: number }
  | { readonly kind: "range"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "cannot-be-determined" };

/** Largest count; more than the number of people or of records. */
const MOST = 1_000_000_000_000;

const whole = z.int().check(z.gte(0), z.lte(MOST));

/** Checks a {@link Count}. */
export const count: z.ZodMiniType<Count> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["exact", "approximate"]), value: whole } satisfies Shape<
    Extract<Count, { readonly value: number }>
  >),
  z
    .strictObject({ kind: z.enum(["range"]), minimum: whole, maximum: whole } satisfies Shape<
      Extract<Count, { readonly kind: "range" }>
    >)
    .check(
      rule(({ minimum, maximum }) =>
        minimum <= maximum
          ? []
          : [{ code: "ends-before-it-begins", path: ["maximum"], params: {} }],
      ),
    ),
  z.strictObject({ kind: z.enum(["cannot-be-determined"]) } satisfies Shape<
    Extract<Count, { readonly kind: "cannot-be-determined" }>
  >),
]);
