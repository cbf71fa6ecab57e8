import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";

/** Term for telling the board of a breach. */
export interface BreachTerms {
  /** Standard in the words of the law; hours may shorten it, never extend it. */
  readonly standard: "without-undue-delay";
  /** Hours; absent where the agreement names none. */
  readonly maxHours?: number;
  /** Start of the hours: awareness, or the moment at which the supplier has established the breach. */
  readonly clockStart: "awareness" | "established";
}

/** Checks {@link BreachTerms}. */
export const breachTerms: z.ZodMiniType<BreachTerms> = z.strictObject({
  standard: z.literal("without-undue-delay"),
  maxHours: z.exactOptional(z.number().check(z.positive(), z.lte(10_000))),
  clockStart: z.enum(["awareness", "established"]),
} satisfies Shape<BreachTerms>);
