import * as z from "zod/mini";

/** What an insert says of a fact; `unknown` where the supplier does not know it. */
export type InsertAnswer = "yes" | "no" | "unknown";

/** Checks an {@link InsertAnswer}. */
export const insertAnswer: z.ZodMiniType<InsertAnswer> = z.enum(["yes", "no", "unknown"]);
