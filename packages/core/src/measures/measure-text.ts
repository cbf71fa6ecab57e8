import * as z from "zod/mini";
import { maxLength } from "../shared/schema/max-length.ts";
import { minLength } from "../shared/schema/min-length.ts";
import { visibleText } from "../shared/text/visible-text.ts";

const LONGEST = 2000;

/** Checks an explanation, a reason or a description of a measure. */
export const measureText: z.ZodMiniType<string> = z
  .string()
  .check(z.trim(), minLength(1), maxLength(LONGEST), visibleText(1));
