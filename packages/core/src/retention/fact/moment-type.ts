import * as z from "zod/mini";

const momentTypes = ["day", "instant", "epoch-seconds", "epoch-ms", "text-day"] as const;

/** Type of a fact or a column that holds a moment: what a term is counted from, or when a hold begins. */
export type MomentType = (typeof momentTypes)[number];

/** Checks a {@link MomentType}. */
export const momentType: z.ZodMiniType<MomentType> = z.enum(momentTypes);
