import * as z from "zod/mini";
import { visibleText } from "../shared/text/visible-text.ts";

const LONGEST = 2000;

/** Checks an explanation, a reason or a description of a measure. */
export const measureText: z.ZodMiniType<string> = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(LONGEST), visibleText(1));
