import * as z from "zod/mini";

/**
 * Checks that a value is the code of one of `rows`.
 *
 * The annotation lets a bundler drop a list, table and all, when its schema is not used.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function codeList<Code extends string>(
  rows: readonly { readonly code: Code }[],
): z.ZodMiniType<Code> {
  return z.enum(rows.map(({ code }) => code));
}
