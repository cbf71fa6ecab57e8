import * as z from "zod/mini";

/** Answer of an insert on a fact; `unknown` where the supplier does not know it. */
export type InsertAnswer = "yes" | "no" | "unknown";

/** Checks an {@link InsertAnswer}. */
export const insertAnswer: z.ZodMiniType<InsertAnswer> = z.enum(["yes", "no", "unknown"]);
