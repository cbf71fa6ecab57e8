import type { RuleRow } from "./rule-row.ts";

/**
 * Checks on records and files for transport security, each with its source. Written 2026-11-29.
 *
 * Source: RFC 8461, RFC 8460, RFC 7505 and NTA 7516, as facts (verifiedOn null).
 */
export const transportRules = {
  "mta-sts-not-a-record": ["error", 8461, "3.1"],
  "mta-sts-bad-field": ["error", 8461, "3.1"],
  "mta-sts-bad-id": ["error", 8461, "3.1"],
  "mta-sts-policy-too-long": ["error", 8461, "3.3"],
  "mta-sts-policy-bad-line": ["error", 8461, "3.2"],
  "mta-sts-policy-bad-version": ["error", 8461, "3.2"],
  "mta-sts-policy-bad-mode": ["error", 8461, "3.2"],
  "mta-sts-policy-bad-max-age": ["error", 8461, "3.2"],
  "mta-sts-policy-short-max-age": ["advice", 8461, "3.2"],
  "mta-sts-policy-bad-mx": ["error", 8461, "4.1"],
  "mta-sts-policy-mx-missing": ["error", 8461, "3.2"],
  "mta-sts-policy-duplicate-key": ["warning", 8461, "3.2"],
  "mta-sts-policy-testing": ["advice", 8461, "5"],
  "tls-rpt-not-a-record": ["error", 8460, "3"],
  "tls-rpt-bad-field": ["error", 8460, "3"],
  "tls-rpt-no-address": ["error", 8460, "3"],
  "tls-rpt-bad-address": ["error", 8460, "3"],
  "nta7516-not-a-record": ["error", "NTA 7516"],
  "nta7516-bad-field": ["error", "NTA 7516"],
  "nta7516-bad-month": ["error", "NTA 7516"],
  "nta7516-bad-period": ["error", "NTA 7516"],
  "nta7516-bad-mx": ["error", "NTA 7516"],
} as const satisfies Readonly<Record<string, RuleRow>>;

/** Code of a finding in a record or file on transport. */
export type TransportRuleCode = keyof typeof transportRules;
