import * as z from "zod/mini";
import { visibleText } from "../../../shared/visible-text.ts";

const LONGEST_ANSWER = 10_000;

/** Free text of at least `minimum` characters once the blanks around it are gone. */
export function prose(minimum: number): z.ZodMiniType<string> {
  return z
    .string()
    .check(
      z.trim(),
      z.minLength(minimum),
      z.maxLength(LONGEST_ANSWER),
      visibleText(minimum),
    ) as z.ZodMiniType<string>;
}
