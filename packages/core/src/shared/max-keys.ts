import type * as z from "zod/mini";
import { rule } from "./rule.ts";

/**
 * The rule that an object with names of the caller's own has at most `maximum` of them; `too-long` when it has more.
 *
 * @__NO_SIDE_EFFECTS__
 */
export const maxKeys = (maximum: number): z.core.$ZodCheck<object> =>
  rule(
    (value) =>
      Object.keys(value).length > maximum
        ? [{ code: "too-long", path: [], params: { maximum } }]
        : [],
    maximum,
  );
