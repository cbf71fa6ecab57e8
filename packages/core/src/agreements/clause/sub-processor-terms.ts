import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { dayCount } from "./day-count.ts";

/** Authorisation of other processors by the board; GDPR art. 28(2). */
export interface SubProcessorTerms {
  /** `general`: the listed ones, and new ones after notice. `specific`: prior authorisation of each. */
  readonly authorisation: "general" | "specific";
  /** Days between the notice of a change and the change; absent where the agreement names none. */
  readonly noticeDays?: number;
  /** Whether the board may object. */
  readonly objection: "yes" | "no" | "unknown";
}

/** Checks {@link SubProcessorTerms}. */
export const subProcessorTerms: z.ZodMiniType<SubProcessorTerms> = z.strictObject({
  authorisation: z.enum(["general", "specific"]),
  noticeDays: z.exactOptional(dayCount),
  objection: z.enum(["yes", "no", "unknown"]),
} satisfies Shape<SubProcessorTerms>);
