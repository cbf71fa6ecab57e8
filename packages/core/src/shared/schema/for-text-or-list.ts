import type * as z from "zod/mini";

/**
 * The check, run for texts and lists only. By itself a check of a length also reads the `length` of a
 * value whose type was refused, and fails on one that is no number.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function forTextOrList<Check extends z.core.$ZodCheck<never>>(check: Check): Check {
  check._zod.def.when = ({ value }) => typeof value === "string" || Array.isArray(value);
  return check;
}
