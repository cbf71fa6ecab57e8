import * as z from "zod/mini";

/** A {@link Period} as ISO 8601 writes it: `P2Y`, `P1Y6M`, `P4W`, `P90D`, in the order years, months, weeks, days. */
export type IsoPeriod = string;

/**
 * Checks an {@link IsoPeriod}: at least one part, each a whole number of at most six digits.
 * No time part, no fraction, no sign: no period of law or contract needs them, and each reads in two ways.
 */
export const isoPeriod: z.ZodMiniType<IsoPeriod> = z.stringFormat(
  "iso-period",
  /^P(?=\d)(?:\d{1,6}Y)?(?:\d{1,6}M)?(?:\d{1,6}W)?(?:\d{1,6}D)?$/,
);
