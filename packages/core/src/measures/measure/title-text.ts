import * as z from "zod/mini";

/**
 * Checks the title of a measure or the name of a function: something can be seen, at most 500 characters. One expression, where
 * other texts have four checks: a report reads a million of them.
 */
export const titleText: z.ZodMiniType<string> = z.stringFormat(
  "title",
  /^\s{0,20}[^\s\p{C}\u115F\u1160\u2800\u3164\uFFA0][^\p{Cs}]{0,479}$/u,
);
