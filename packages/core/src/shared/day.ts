import * as z from "zod/mini";

/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. No time, no zone. */
export type Day = string;

/** Checks a {@link Day}: the day must exist. */
// Made without `z.iso`, which brings every format that it knows.
export const day: z.ZodMiniType<Day> = new z.ZodMiniISODate({
  type: "string",
  check: "string_format",
  format: "date",
});
