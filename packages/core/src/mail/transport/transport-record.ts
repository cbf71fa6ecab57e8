import type { TransportRuleCode } from "../data/transport-rules.ts";
import type { RecordFinding } from "../mail-finding.ts";

type Found = readonly RecordFinding<TransportRuleCode>[];

/** An MTA-STS record; RFC 8461, section 3.1. */
export interface MtaStsRecord {
  readonly valid: true;
  /** Changes whenever the policy changes. */
  readonly id: string;
  readonly findings: Found;
}

/** An MTA-STS policy; RFC 8461, section 3.2. */
export interface MtaStsPolicy {
  readonly valid: true;
  readonly mode: "enforce" | "testing" | "none";
  /** Seconds. */
  readonly maxAge: number;
  /** Names of mail hosts; `*.` matches one label. */
  readonly mx: readonly string[];
  readonly findings: Found;
}

/** A TLS-RPT record; RFC 8460, section 3. */
export interface TlsRptRecord {
  readonly valid: true;
  /** `mailto:` and `https:` addresses. */
  readonly rua: readonly string[];
  readonly findings: Found;
}

/** Record with which a domain states that it takes part in NTA 7516. It is a claim, not a proof of certification. */
export interface Nta7516Record {
  readonly valid: true;
  /** First month, `YYYY-MM`. */
  readonly startMonth: string;
  /** Last month, `YYYY-MM`, to its last day. */
  readonly endMonth: string;
  readonly provider?: string;
  /** Mail hosts for this mail; empty when they are those of the domain. */
  readonly mx: readonly { readonly preference: number; readonly host: string }[];
  readonly findings: Found;
}
