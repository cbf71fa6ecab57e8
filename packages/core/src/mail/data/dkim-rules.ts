import type { RuleRow } from "./rule-row.ts";

/**
 * Checks on a DKIM key record, each with its RFC. Written 2026-11-29.
 *
 * Source: RFC 6376 and RFC 8463, not compared with their final text (verifiedOn null).
 */
export const dkimRules = {
  "dkim-not-a-record": ["error", 6376, "3.6.1"],
  "dkim-too-long": ["error", 6376, "3.6.2"],
  "dkim-bad-tag": ["error", 6376, "3.2"],
  "dkim-duplicate-tag": ["error", 6376, "3.2"],
  "dkim-bad-version": ["error", 6376, "3.6.1"],
  "dkim-key-missing": ["error", 6376, "3.6.1"],
  "dkim-revoked": ["warning", 6376, "3.6.1"],
  "dkim-unknown-key-type": ["error", 6376, "3.6.1"],
  "dkim-bad-key": ["error", 6376, "3.6.1"],
  "dkim-key-too-short": ["error", 8301, "3.2"],
  "dkim-key-short": ["warning", 8301, "3.2"],
  "dkim-bare-key": ["advice", 6376, "3.6.1"],
  "dkim-bad-ed25519-length": ["error", 8463, "4.2"],
  "dkim-only-sha1": ["error", 8301, "3.1"],
  "dkim-testing": ["warning", 6376, "3.6.1"],
  "dkim-not-for-mail": ["error", 6376, "3.6.1"],
} as const satisfies Readonly<Record<string, RuleRow>>;

/** Code of a finding in a DKIM key record. */
export type DkimRuleCode = keyof typeof dkimRules;
