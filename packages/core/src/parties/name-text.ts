import * as z from "zod/mini";
import { visibleText } from "../shared/visible-text.ts";

const LONGEST_NAME = 200;

/** Checks the name or role of a person or an organisation: something is left when outer spaces are off. */
export const nameText: z.ZodMiniType<string> = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(LONGEST_NAME), visibleText(1));
