import * as z from "zod/mini";

/** A length of calendar time; how many days that is depends on where it starts. Whole numbers, not negative. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

const part = z.int().check(z.gte(0), z.lte(999_999));

// Marked pure and made inside a function, here and in the schemas beside it: bundlers then drop it where it is not used.
/** Checks a {@link Period}: every part present, at most 999 999. */
export const period: z.ZodMiniType<Period> = z.strictObject({
  years: part,
  months: part,
  weeks: part,
  days: part,
});
