import * as z from "zod/mini";

/**
 * Sensitivity of a kind of data.
 *
 * - `normal`, `elevated`: our advice, no term of the law.
 * - `special`: forbidden unless an exception of GDPR art. 9(2) applies.
 * - `restricted`: only where a law allows it: the BSN (UAVG art. 46), criminal data (GDPR art. 10).
 * - `pseudonym`: identifies the person to the holder of the key, so it is still personal data.
 */
export type Sensitivity = "normal" | "elevated" | "special" | "restricted" | "pseudonym";

/** Checks a {@link Sensitivity}. */
export const sensitivity: z.ZodMiniType<Sensitivity> = z.enum([
  "normal",
  "elevated",
  "special",
  "restricted",
  "pseudonym",
]);
