import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../../calendar/iso-period.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { webAddress } from "../../shared/text/web-address.ts";
import { type CertificateClaim, certificateClaim } from "./certificate-claim.ts";

/** Term for telling a board of a breach. */
export interface BreachNoticeClaim {
  /** Absent when the insert says only "without undue delay". */
  readonly hours?: number;
  /** Start of the term: awareness, or the moment at which the supplier has established the breach. */
  readonly countsFrom: "awareness" | "established";
}

/** Statements on security in the insert, besides the security annex. */
export interface SecurityClaims {
  readonly certificates?: readonly CertificateClaim[];
  readonly breachNotice?: BreachNoticeClaim;
  /** Pages it points at, such as the certification scheme. */
  readonly links?: readonly string[];
  /** Retention period of the audit log. */
  readonly logPeriod?: IsoPeriod;
}

/** Checks {@link SecurityClaims}. */
export const securityClaims: z.ZodMiniType<SecurityClaims> = z.strictObject({
  certificates: z.exactOptional(z.array(certificateClaim).check(maxLength(50))),
  breachNotice: z.exactOptional(
    z.strictObject({
      hours: z.exactOptional(z.number().check(z.positive(), z.lte(8784))),
      countsFrom: z.enum(["awareness", "established"]),
    } satisfies Shape<BreachNoticeClaim>),
  ),
  links: z.exactOptional(z.array(webAddress).check(maxLength(50))),
  logPeriod: z.exactOptional(isoPeriod),
} satisfies Shape<SecurityClaims>);
