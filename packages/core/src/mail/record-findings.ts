import type { RuleRow } from "./data/rule-row.ts";
import type { InvalidRecord } from "./invalid-record.ts";
import type { RecordFinding, RecordRuleCode } from "./mail-finding.ts";
import { ruleBasis } from "./rule-basis.ts";

/** Adds findings of one record, by the table of its rules. */
export function recordFindings<Code extends RecordRuleCode>(
  rules: Readonly<Record<Code, RuleRow>>,
) {
  const findings: RecordFinding<Code>[] = [];
  return {
    findings,
    add(code: Code, ...where: readonly (string | number)[]): void {
      findings.push({ code, severity: rules[code][0], where, basis: ruleBasis(rules[code]) });
    },
    /** The record is not read: `code` alone says why. */
    refuse(code: Code, ...where: readonly (string | number)[]): InvalidRecord<Code> {
      this.add(code, ...where);
      return { valid: false, findings };
    },
  };
}
