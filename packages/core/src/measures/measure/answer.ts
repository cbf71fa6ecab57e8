import * as z from "zod/mini";

/** Yes, no, or unknown. Unknown never counts as yes. */
export type Answer = "yes" | "no" | "unknown";

/** Checks an {@link Answer}. */
export const answer: z.ZodMiniType<Answer> = z.enum(["yes", "no", "unknown"]);

/** The answer of the whole where every part must hold: one no is a no, one unknown leaves it open. */
export function allHold(answers: readonly Answer[]): Answer {
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}
