import type * as z from "zod/mini";
import { rule } from "./rule.ts";

/**
 * What leaves no mark on paper or screen: control, format and unassigned characters, halves of a pair, fillers, and the
 * empty braille pattern. Blanks do count, between what is seen.
 */
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * A check that at least `minimum` characters of a text can be seen, blanks around them not counted: `too-short`. Stands
 * behind `z.trim()` and `z.minLength(minimum)`, and is silent where that has spoken.
 *
 * @__NO_SIDE_EFFECTS__
 */
export const visibleText = (minimum: number): z.core.$ZodCheck<string> =>
  rule((text) =>
    text.length < minimum || text.replace(UNSEEN, "").trim().length >= minimum
      ? []
      : [{ code: "too-short", path: [], params: { minimum } }],
  );
