import * as z from "zod/mini";
import { visibleText } from "../../shared/visible-text.ts";

const LONGEST_TEXT = 10_000;

/** Free text of an agreement: something is left when outer blanks are off. */
export const agreementText: z.ZodMiniType<string> = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(LONGEST_TEXT), visibleText(1));
