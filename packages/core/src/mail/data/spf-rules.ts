import type { RuleRow } from "./rule-row.ts";

/**
 * Checks on an SPF record, each with its section of RFC 7208. Written 2026-11-29.
 *
 * Source: RFC 7208 (verifiedOn null).
 */
export const spfRules = {
  "spf-not-a-record": ["error", 7208, "4.5"],
  "spf-too-long": ["error", 7208, "3.4"],
  "spf-non-ascii": ["error", 7208, "3.1"],
  "spf-bad-term": ["error", 7208, "4.6.1"],
  "spf-unknown-mechanism": ["error", 7208, "4.6.1"],
  "spf-argument-not-allowed": ["error", 7208, "5.1"],
  "spf-domain-missing": ["error", 7208, "5.2"],
  "spf-bad-address": ["error", 7208, "5.6"],
  "spf-bad-prefix": ["error", 7208, "5.6"],
  "spf-bad-domain": ["error", 7208, "7.1"],
  "spf-bad-macro": ["error", 7208, "7.1"],
  "spf-duplicate-modifier": ["error", 7208, "6"],
  "spf-passes-all": ["error", 7208, "5.1"],
  "spf-neutral-all": ["warning", 7208, "8.2"],
  "spf-no-all": ["warning", 7208, "4.7"],
  "spf-terms-after-all": ["warning", 7208, "5.1"],
  "spf-redirect-ignored": ["warning", 7208, "6.1"],
  "spf-uses-ptr": ["warning", 7208, "5.5"],
  "spf-uses-p-macro": ["warning", 7208, "7.2"],
  "spf-long-record": ["warning", 7208, "3.4"],
  "spf-unknown-modifier": ["advice", 7208, "6"],
  "spf-bad-report-modifier": ["advice", 6652, "3"],
  "spf-report-modifier-idle": ["advice", 6652, "3"],
  "spf-duplicate-term": ["advice"],
  "spf-wide-network": ["advice"],
  "spf-private-network": ["warning"],
} as const satisfies Readonly<Record<string, RuleRow>>;

/** Code of a finding in an SPF record. */
export type SpfRuleCode = keyof typeof spfRules;
