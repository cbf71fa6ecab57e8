import * as z from "zod/mini";
import { maxLength } from "../../../shared/schema/max-length.ts";
import { minLength } from "../../../shared/schema/min-length.ts";
import { visibleText } from "../../../shared/text/visible-text.ts";

const LONGEST_ANSWER = 10_000;

/** Free text of at least `minimum` characters, not counting surrounding blanks. */
export function prose(minimum: number): z.ZodMiniType<string> {
  return z
    .string()
    .check(
      z.trim(),
      minLength(minimum),
      maxLength(LONGEST_ANSWER),
      visibleText(minimum),
    ) as z.ZodMiniType<string>;
}
