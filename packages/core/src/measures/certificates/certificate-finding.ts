import type { Day } from "../../shared/dates/day.ts";
import type { Finding } from "../../shared/finding.ts";
import type { certificateRules } from "../data/certificate-rules.ts";

/** Code of a {@link CertificateFinding}. */
export type CertificateFindingCode = keyof typeof certificateRules;

/** Problem with a certificate, or missing evidence. */
export interface CertificateFinding extends Finding {
  readonly code: CertificateFindingCode;
  /** Last day of validity, or due date, if there is one. */
  readonly day?: Day;
  /** Edition that replaced it. */
  readonly by?: string;
  /** Number of times that a term passed. */
  readonly count?: number;
}

/** What a check finds, before the rule adds severity and basis. */
export type CertificateFound = Pick<CertificateFinding, "code" | "where" | "day" | "by" | "count">;
