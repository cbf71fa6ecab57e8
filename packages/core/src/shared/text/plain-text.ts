import * as z from "zod/mini";
import { visibleText } from "../visible-text.ts";

/** Checks a text of one line or a few: a title, a name of a version, a method. */
export const plainText: z.ZodMiniType<string> = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(500), visibleText(1));
