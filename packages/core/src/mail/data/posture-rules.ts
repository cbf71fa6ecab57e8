import type { RuleRow } from "./rule-row.ts";

/**
 * Checks across the records of a domain, each with its source. Written 2026-11-29.
 *
 * Source: RFC 7208, RFC 9989, the agreement of Forum Standaardisatie and the tests of Internet.nl, as facts (verifiedOn null).
 */
export const postureRules = {
  "domain-missing": ["error", 8020, "2"],
  "domain-unknown": ["warning", 7208, "4.4"],
  "spf-none": ["error", 7208, "3"],
  "spf-multiple": ["error", 7208, "3.2"],
  "spf-unknown": ["warning", 7208, "4.4"],
  "spf-too-many-lookups": ["error", 7208, "4.6.4"],
  "spf-near-lookup-limit": ["advice", 7208, "4.6.4"],
  "spf-too-many-voids": ["error", 7208, "4.6.4"],
  "spf-void-lookup": ["warning", 7208, "4.6.4"],
  "spf-too-many-mx": ["error", 7208, "4.6.4"],
  "spf-include-broken": ["error", 7208, "5.2"],
  "spf-include-passes-all": ["error", 7208, "5.2"],
  "spf-redirect-broken": ["error", 7208, "6.1"],
  "spf-loop": ["error", 7208, "4.6.4"],
  "spf-part-unknown": ["warning", 7208, "4.4"],
  "spf-fail-before-dmarc": ["advice", 9989, "7.1"],
  "dkim-absent": ["error", 8020, "2"],
  "dkim-not-known": ["warning", 6376, "3.6.2"],
  "dkim-selector-missing": ["error", 6376, "3.6.2"],
  "dkim-several-records": ["error", 6376, "3.6.2.2"],
  "dkim-unknown": ["warning", 6376, "6.1.2"],
  "dkim-only-ed25519": ["warning", 8463, "5"],
  "dmarc-none": ["error", 9989, "4.10"],
  "dmarc-multiple": ["error", 9989, "4.10"],
  "dmarc-unknown": ["warning", 9989, "4.10"],
  "dmarc-not-enforced": ["warning", "Forum Standaardisatie, agreement on DMARC (2018)"],
  "dmarc-subdomains-open": ["warning", 9989, "4.7"],
  "dmarc-reject-for-people": ["advice", 9989, "7.4"],
  "dmarc-profiles-differ": ["advice", 9989, "7.4"],
  "dmarc-relies-on-spf": ["warning", 9989, "8"],
  "dmarc-suffix-differs": ["warning", 9989, "4.10.2"],
  "dmarc-report-not-authorised": ["error", 9990, "4"],
  "dmarc-report-unknown": ["warning", 9990, "4"],
  "mx-none": ["advice", 5321, "5.1"],
  "mx-unknown": ["warning", 5321, "5.1"],
  "mx-null-beside-others": ["error", 7505, "3"],
  "mx-is-alias": ["warning", 2181, "10.3"],
  "mta-sts-none": ["advice", 8461, "3.1"],
  "mta-sts-multiple": ["error", 8461, "3.1"],
  "mta-sts-unknown": ["warning", 8461, "3.1"],
  "mta-sts-mx-not-listed": ["error", 8461, "4.1"],
  "tls-rpt-none": ["advice", 8460, "3"],
  "tls-rpt-multiple": ["error", 8460, "3"],
  "tls-rpt-unknown": ["warning", 8460, "3"],
  "dane-none": ["advice", 7672, "2.2"],
  "dane-unknown": ["advice", 7672, "2.2"],
  "nta7516-multiple": ["error", "NTA 7516"],
  "nta7516-expired": ["error", "NTA 7516"],
  "no-mail-spf": ["error", 7208, "10.1.2"],
  "no-mail-dmarc": ["error", 9989, "4.7"],
  "no-mail-mx": ["warning", 7505, "3"],
  "no-mail-dkim": ["advice", 6376, "3.6.1"],
} as const satisfies Readonly<Record<string, RuleRow>>;

/** Code of a finding across the records of a domain. */
export type PostureRuleCode = keyof typeof postureRules;
