import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { dayCount } from "./day-count.ts";

/** Destruction of the data when the agreement ends; GDPR art. 28(3)(g). */
export interface DestructionTerms {
  /** Days after the end within which all data is destroyed; absent where the agreement names none. */
  readonly destructionWithinDays?: number;
  /** Days after the end in which the board can still export its data. */
  readonly handOverDays?: number;
}

/** Checks {@link DestructionTerms}. */
export const destructionTerms: z.ZodMiniType<DestructionTerms> = z.strictObject({
  destructionWithinDays: z.exactOptional(dayCount),
  handOverDays: z.exactOptional(dayCount),
} satisfies Shape<DestructionTerms>);
