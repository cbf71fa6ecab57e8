import * as z from "zod/mini";
import type { Day } from "../../shared/day.ts";
import { eventDay } from "../../shared/event-time.ts";
import type { Shape } from "../../shared/shape.ts";
import { webAddress } from "../../shared/web-address.ts";
import { insertText } from "./insert-text.ts";

/** A certificate that the insert points at. */
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

/** When a board is told of a breach. */
export interface BreachNoticeClaim {
  /** Absent where it says no more than "without undue delay". */
  readonly hours?: number;
  /** Whether the term runs from awareness, or only once the supplier has established that it is a breach. */
  readonly countsFrom: "awareness" | "established";
}

/** What the insert says of security, besides the security annex. */
export interface SecurityClaims {
  readonly certificates?: readonly CertificateClaim[];
  readonly breachNotice?: BreachNoticeClaim;
  /** Pages it points at, such as the certification scheme. */
  readonly links?: readonly string[];
}

/** Checks {@link SecurityClaims}. */
export const securityClaims: z.ZodMiniType<SecurityClaims> = z.strictObject({
  certificates: z.exactOptional(
    z
      .array(
        z.strictObject({
          standard: insertText,
          edition: z.exactOptional(insertText),
          since: z.exactOptional(eventDay),
          validUntil: z.exactOptional(eventDay),
          number: z.exactOptional(insertText),
          url: z.exactOptional(webAddress),
        } satisfies Shape<CertificateClaim>),
      )
      .check(z.maxLength(50)),
  ),
  breachNotice: z.exactOptional(
    z.strictObject({
      hours: z.exactOptional(z.number().check(z.positive(), z.lte(8784))),
      countsFrom: z.enum(["awareness", "established"]),
    } satisfies Shape<BreachNoticeClaim>),
  ),
  links: z.exactOptional(z.array(webAddress).check(z.maxLength(50))),
} satisfies Shape<SecurityClaims>);
