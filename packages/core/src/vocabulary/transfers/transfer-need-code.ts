import * as z from "zod/mini";

/**
 * Requirements for sending personal data to a country.
 *
 * - `none-eea`: no requirements; not a transfer to a third country. - `adequacy`: no further requirements; an adequacy
 *   decision covers every recipient.
 * - `adequacy-partial`: check the recipient; the decision covers only some recipients.
 * - `needs-basis`: safeguards such as standard clauses (GDPR art. 46-47), or a derogation (art. 49).
 */
export type TransferNeedCode = "none-eea" | "adequacy" | "adequacy-partial" | "needs-basis";

/** Checks a {@link TransferNeedCode}. */
export const transferNeedCode: z.ZodMiniType<TransferNeedCode> = z.enum([
  "none-eea",
  "adequacy",
  "adequacy-partial",
  "needs-basis",
]);
