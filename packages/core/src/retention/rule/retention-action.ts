import * as z from "zod/mini";

/** Action on a record that is due. */
export type RetentionAction = "erase" | "anonymise" | "return" | "transfer" | "restrict" | "review";

/** Checks a {@link RetentionAction}. */
export const retentionAction: z.ZodMiniType<RetentionAction> = z.enum([
  "erase",
  "anonymise",
  "return",
  "transfer",
  "restrict",
  "review",
]);
