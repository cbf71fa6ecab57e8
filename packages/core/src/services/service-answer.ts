import * as z from "zod/mini";

/** Answer on a fact. Unknown is neither: it never counts as a yes. */
export type ServiceAnswer = "yes" | "no" | "unknown";

/** Checks a {@link ServiceAnswer}. */
export const serviceAnswer: z.ZodMiniType<ServiceAnswer> = z.enum(["yes", "no", "unknown"]);
