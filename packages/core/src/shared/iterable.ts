import * as z from "zod/mini";

/** Checks that a value can be walked with `for … of`; what it yields is checked, or trusted, where it is walked. */
export const iterable: z.ZodMiniType<Iterable<unknown>> = z.custom<Iterable<unknown>>(
  (value) => typeof value === "object" && value !== null && Symbol.iterator in value,
);
