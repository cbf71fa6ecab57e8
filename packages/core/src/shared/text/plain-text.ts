import * as z from "zod/mini";
import { maxLength } from "../schema/max-length.ts";
import { minLength } from "../schema/min-length.ts";
import { visibleText } from "./visible-text.ts";

/** Checks a text of one line or a few: a title, a name of a version, a method. */
export const plainText: z.ZodMiniType<string> = z
  .string()
  .check(z.trim(), minLength(1), maxLength(500), visibleText(1));
