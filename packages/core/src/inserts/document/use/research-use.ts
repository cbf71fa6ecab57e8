import * as z from "zod/mini";
import type { Shape } from "../../../shared/shape.ts";
import { insertText } from "../insert-text.ts";
import { type PlainWords, plainWords } from "../plain-words.ts";

/** Whether data is used for research, and whether people can be identified. */
export interface ResearchUse {
  readonly use: "none" | "anonymous" | "personal" | "unknown";
  readonly explanation?: string;
  readonly plain?: PlainWords;
}

/** Checks a {@link ResearchUse}. */
export const researchUse: z.ZodMiniType<ResearchUse> = z.strictObject({
  use: z.enum(["none", "anonymous", "personal", "unknown"]),
  explanation: z.exactOptional(insertText),
  plain: z.exactOptional(plainWords),
} satisfies Shape<ResearchUse>);
