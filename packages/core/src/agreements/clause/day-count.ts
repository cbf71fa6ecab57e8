import * as z from "zod/mini";

/** Ten years; more is a mistake of the keyboard. */
const MOST_DAYS = 3650;

/** A whole number of days, 0 included. */
export const dayCount: z.ZodMiniType<number> = z.int().check(z.gte(0), z.lte(MOST_DAYS));
