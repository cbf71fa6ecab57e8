import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import { visibleText } from "../../shared/text/visible-text.ts";

const LONGEST_TEXT = 4000;

/** Free text of an insert: not empty after leading and trailing blanks are removed. */
export const insertText: z.ZodMiniType<string> = z
  .string()
  .check(z.trim(), minLength(1), maxLength(LONGEST_TEXT), visibleText(1));
