import type { RecordFinding, RecordRuleCode } from "./mail-finding.ts";

/** A record that could not be read, with the reasons. */
export interface InvalidRecord<Code extends RecordRuleCode = RecordRuleCode> {
  readonly valid: false;
  readonly findings: readonly RecordFinding<Code>[];
}
