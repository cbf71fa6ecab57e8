import type { Severity } from "../../shared/finding.ts";

/** Severity of a finding, number of the RFC and section; `[severity]` alone is our own heuristic. */
export type RuleRow =
  | readonly [severity: Severity, rfc: number, section: string]
  | readonly [severity: Severity];
