import type { DmarcRuleCode } from "../data/dmarc-rules.ts";
import type { RecordFinding } from "../mail-finding.ts";

/** Policy that the owner requests of receivers for mail that fails. */
export type DmarcPolicy = "none" | "quarantine" | "reject";

/** A valid DMARC record; RFC 9989, section 4.7. */
export interface DmarcRecord {
  readonly valid: true;
  /** `p`; `none` when it is missing, or when a tag on policy is wrong and `rua` is right. */
  readonly policy: DmarcPolicy;
  /** `sp`, for subdomains. */
  readonly subdomainPolicy?: DmarcPolicy;
  /** `np`, for subdomains that do not exist. */
  readonly nonexistentPolicy?: DmarcPolicy;
  /** `t=y`: receivers apply one level less. */
  readonly isTesting: boolean;
  /** Whether the domain is a public suffix: yes, no, or unknown. */
  readonly psd: "y" | "n" | "u";
  /** Alignment of DKIM: strict or relaxed. */
  readonly adkim: "s" | "r";
  /** Alignment of SPF: strict or relaxed. */
  readonly aspf: "s" | "r";
  /** Conditions for failure reports: `0`, `1`, `d`, `s`. */
  readonly failureOptions: readonly string[];
  /** Addresses for aggregate reports, as URIs. */
  readonly rua: readonly string[];
  /** Addresses for failure reports, as URIs. */
  readonly ruf: readonly string[];
  readonly findings: readonly RecordFinding<DmarcRuleCode>[];
}
