import * as z from "zod/mini";
import { maxLength } from "../shared/schema/max-length.ts";
import { minLength } from "../shared/schema/min-length.ts";
import { visibleText } from "../shared/text/visible-text.ts";

const LONGEST_NAME = 200;

/** Checks the name or role of a person or an organisation: something is left when outer spaces are off. */
export const nameText: z.ZodMiniType<string> = z
  .string()
  .check(z.trim(), minLength(1), maxLength(LONGEST_NAME), visibleText(1));
