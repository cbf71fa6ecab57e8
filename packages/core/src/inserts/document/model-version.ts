import * as z from "zod/mini";

/** Edition of the covenant's model agreement that the insert is an annex of. */
export type ModelVersion = "1.0" | "2.0" | "3.0" | "4.0";

/** Checks a {@link ModelVersion}. */
export const modelVersion: z.ZodMiniType<ModelVersion> = z.enum(["1.0", "2.0", "3.0", "4.0"]);

/** Origin of the form: the covenant, a trade body, or the supplier. */
export type InsertTemplate = "official" | "mevw" | "vdod" | "kbb-e" | "own";

/** Checks an {@link InsertTemplate}. */
export const insertTemplate: z.ZodMiniType<InsertTemplate> = z.enum([
  "official",
  "mevw",
  "vdod",
  "kbb-e",
  "own",
]);
