import * as z from "zod/mini";

/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. No time, no zone. */
export type Day = string;

/** Checks a {@link Day}: the day must exist. */
export const day: z.ZodMiniType<Day> = z.iso.date();
