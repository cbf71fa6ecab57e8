import type { Severity } from "../../shared/finding.ts";

/** Severity of a finding, number of the RFC or name of the text, and section; the severity alone is our own heuristic. */
export type RuleRow =
  | readonly [severity: Severity, source: number | string, section?: string]
  | readonly [severity: Severity];
