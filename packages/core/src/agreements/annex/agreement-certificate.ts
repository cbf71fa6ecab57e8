import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import type { Day } from "../../shared/day.ts";
import { eventDay } from "../../shared/event-time.ts";
import type { Shape } from "../../shared/shape.ts";
import { webAddress } from "../../shared/web-address.ts";
import { agreementText } from "../document/agreement-text.ts";

/** A certificate that the agreement refers to. The certificate itself is kept elsewhere. */
export interface AgreementCertificate {
  /** E.g. `"ISO/IEC 27001"`. */
  readonly standard: string;
  /** Year of the edition, e.g. `"2022"`. */
  readonly edition?: string;
  /** Number by which the certifying body knows it. */
  readonly number?: string;
  /** What it covers: a certificate is seldom of a whole company. */
  readonly scope?: string;
  readonly issuedOn?: Day;
  /** Last day on which it holds. */
  readonly validUntil?: Day;
  /** When the certifying body comes again. */
  readonly nextSurveillanceOn?: Day;
  readonly url?: string;
}

/** Checks an {@link AgreementCertificate}. */
export const agreementCertificate: z.ZodMiniType<AgreementCertificate> = z.strictObject({
  standard: nameText,
  edition: z.exactOptional(nameText),
  number: z.exactOptional(nameText),
  scope: z.exactOptional(agreementText),
  issuedOn: z.exactOptional(eventDay),
  validUntil: z.exactOptional(eventDay),
  nextSurveillanceOn: z.exactOptional(eventDay),
  url: z.exactOptional(webAddress),
} satisfies Shape<AgreementCertificate>);
