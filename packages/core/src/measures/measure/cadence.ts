import * as z from "zod/mini";

/** Frequency of a measure: reviewed once in so many months, or done so many times a year. */
export type Cadence = { readonly everyMonths: number } | { readonly timesPerYear: number };

/** Checks a {@link Cadence}. */
export const cadence: z.ZodMiniType<Cadence> = z.union([
  z.strictObject({ everyMonths: z.int().check(z.gte(1), z.lte(120)) }),
  z.strictObject({ timesPerYear: z.int().check(z.gte(1), z.lte(52)) }),
]);
