import * as z from "zod/mini";
import { rule } from "./rule.ts";

/** Numbers and names of zones are shorter; a longer text is not looked at. */
const LONGEST = 100;

/**
 * Checks a text with one of the `is…` functions; a refusal is `wrong-format` and names `format`.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function textThat(
  accepts: (text: string) => boolean,
  format: string,
): z.ZodMiniType<string> {
  return z
    .string()
    .check(
      rule(
        (text) =>
          text.length <= LONGEST && accepts(text)
            ? []
            : [{ code: "wrong-format", path: [], params: { format } }],
        LONGEST,
      ),
    );
}
