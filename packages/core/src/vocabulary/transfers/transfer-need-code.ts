import * as z from "zod/mini";

/**
 * Requirements for sending personal data to a country.
 *
 * - `none-eea`: nothing more; it is no transfer to a third country.
 * - `adequacy`: nothing more; an adequacy decision covers every recipient.
 * - `adequacy-partial`: a look at the recipient; the decision covers only some.
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
