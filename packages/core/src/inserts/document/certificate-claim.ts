import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import type { Shape } from "../../shared/shape.ts";
import { webAddress } from "../../shared/text/web-address.ts";
import { insertText } from "./insert-text.ts";

/** Certificate that the insert refers to. */
export interface CertificateClaim {
  /** E.g. `"ISO/IEC 27001"`. */
  readonly standard: string;
  /** Year of the edition, e.g. `"2022"`. */
  readonly edition?: string;
  readonly since?: Day;
  readonly validUntil?: Day;
  readonly number?: string;
  readonly url?: string;
}

/** Checks a {@link CertificateClaim}. */
export const certificateClaim: z.ZodMiniType<CertificateClaim> = z.strictObject({
  standard: insertText,
  edition: z.exactOptional(insertText),
  since: z.exactOptional(eventDay),
  validUntil: z.exactOptional(eventDay),
  number: z.exactOptional(insertText),
  url: z.exactOptional(webAddress),
} satisfies Shape<CertificateClaim>);
