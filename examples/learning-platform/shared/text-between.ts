import * as z from "zod/mini";

/**
 * A text of `minimum` to `maximum` characters. A check of zod for lengths also reads `length` of what is no text, and
 * fails on one that is no number.
 */
export const textBetween = (minimum: number, maximum: number): z.ZodMiniType<string> =>
  z
    .string()
    .check(z.refine((text) => text.length >= minimum && text.length <= maximum, { abort: true }));
