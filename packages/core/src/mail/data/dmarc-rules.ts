import type { RuleRow } from "./rule-row.ts";

/**
 * Checks on a DMARC record, each with its section of RFC 9989. Written 2026-11-29, after its last draft.
 *
 * Source: RFC 9989, not compared with its final text (verifiedOn null).
 */
export const dmarcRules = {
  "dmarc-not-a-record": ["error", 9989, "4.7"],
  "dmarc-too-long": ["error", 9989, "4.8"],
  "dmarc-duplicate-tag": ["error", 9989, "4.8"],
  "dmarc-bad-tag": ["warning", 9989, "4.8"],
  "dmarc-bad-policy": ["error", 9989, "4.7"],
  "dmarc-policy-missing": ["warning", 9989, "4.7"],
  "dmarc-bad-value": ["warning", 9989, "4.7"],
  "dmarc-bad-report-address": ["error", 9989, "4.7"],
  "dmarc-report-size": ["advice", 9989, "C.4"],
  "dmarc-no-reports": ["warning", 9989, "4.7"],
  "dmarc-testing": ["warning", 9989, "4.7"],
  "dmarc-historic-tag": ["advice", 9989, "A.6"],
  "dmarc-unknown-tag": ["advice", 9989, "4.8"],
  "dmarc-policy-not-second": ["advice", 9989, "4.8"],
  "dmarc-options-idle": ["advice", 9989, "4.7"],
  "dmarc-options-contradict": ["warning", 9989, "4.7"],
  "dmarc-failure-reports": ["advice", 9991, "6"],
} as const satisfies Readonly<Record<string, RuleRow>>;

/** Code of a finding in a DMARC record. */
export type DmarcRuleCode = keyof typeof dmarcRules;
