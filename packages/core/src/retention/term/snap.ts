import * as z from "zod/mini";

/**
 * Rule that moves a date forward: to the last day of its school year (31 July), calendar year, month or ISO week
 * (Sunday), or to the first `MM-DD` on or after it. A date that already is such a day is not moved.
 */
export type Snap =
  | "school-year-end"
  | "calendar-year-end"
  | "month-end"
  | "week-end"
  | `next:${string}`;

/** Checks a {@link Snap}. 29 February is refused: most years do not have it. */
export const snap: z.ZodMiniType<Snap> = z.union([
  z.enum(["school-year-end", "calendar-year-end", "month-end", "week-end"]),
  z.stringFormat(
    "next-month-day",
    /^next:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/,
  ) as z.ZodMiniType<`next:${string}`>,
]);
