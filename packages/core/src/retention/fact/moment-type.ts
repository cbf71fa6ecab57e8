import * as z from "zod/mini";

const momentTypes = ["day", "instant", "epoch-seconds", "epoch-ms", "text-day"] as const;

/** Type of a fact or a column that holds a date or timestamp, such as the start of a term or hold. */
export type MomentType = (typeof momentTypes)[number];

/** Checks a {@link MomentType}. */
export const momentType: z.ZodMiniType<MomentType> = z.enum(momentTypes);
