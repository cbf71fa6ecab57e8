import * as z from "zod/mini";
import type { Shape } from "../../../shared/shape.ts";
import { insertText } from "../insert-text.ts";
import { type PlainWords, plainWords } from "../plain-words.ts";
import { type InsertAnswer, insertAnswer } from "./answer.ts";

/**
 * Whether the product creates profiles of people, and whether it makes automated decisions about them.
 *
 * @see GDPR art. 4(4), 13(2)(f) and 22
 */
export interface AutomatedDecisions {
  readonly profiling: InsertAnswer;
  /** Fully automated decisions that affect a person. */
  readonly decisions: InsertAnswer;
  /** Explanation of how it works and of its effects. */
  readonly explanation?: string;
  readonly plain?: PlainWords;
}

/** Checks {@link AutomatedDecisions}. */
export const automatedDecisions: z.ZodMiniType<AutomatedDecisions> = z.strictObject({
  profiling: insertAnswer,
  decisions: insertAnswer,
  explanation: z.exactOptional(insertText),
  plain: z.exactOptional(plainWords),
} satisfies Shape<AutomatedDecisions>);
