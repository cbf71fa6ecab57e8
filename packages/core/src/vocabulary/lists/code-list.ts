import * as z from "zod/mini";

/** Checks that a value is the code of one of `rows`. */
export function codeList<Code extends string>(
  rows: readonly { readonly code: Code }[],
): z.ZodMiniType<Code> {
  return z.enum(rows.map(({ code }) => code));
}
