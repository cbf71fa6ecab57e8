import type { CompiledPolicy, FactColumns, RetentionAction } from "../../../retention/index.ts";
import type { SweptRecord } from "./record.ts";

/** A row that must go: what is done with it, and by which rule. */
export interface DueRecord {
  readonly key: string;
  readonly category: string | null;
  readonly action: RetentionAction;
  /** The rule that decided: the shortest erase rule, or the keep rule that moved its day. */
  readonly ruleId: string;
  /** The day from which that rule counted. */
  readonly triggerDay: string;
}

/**
 * Decides rows that no hold covers, again and by the functions themselves: what the database selected is not taken for
 * granted. Rows that are not due are left out.
 */
export function decideRecords(
  policy: CompiledPolicy,
  records: readonly SweptRecord[],
  options: { readonly asOf: string; readonly now: string; readonly columns: FactColumns },
): readonly DueRecord[] {
  const due: DueRecord[] = [];
  for (const { record, action, because } of policy.decideMany(records, options)) {
    const deciding = because.find(({ ruleId, trace }) => ruleId && trace?.[0]?.op === "trigger");
    const start = deciding?.trace?.[0];
    if (action === "none" || deciding?.ruleId === undefined || start?.op !== "trigger") continue;
    const { id = "", category = null } = record;
    due.push({ key: id, category, action, ruleId: deciding.ruleId, triggerDay: start.date });
  }
  return due;
}
