import type { CompiledPolicy, RetentionAction } from "../../../retention/index.ts";
import { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";
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

/** Rows that are due, and the keys of those of which a fact cannot be read. */
export interface DecidedRecords {
  readonly due: readonly DueRecord[];
  readonly unreadable: readonly string[];
}

/** Decides rows that no hold covers, again and by the functions themselves: what the database selected is not taken for granted. */
export function decideRecords(
  policy: CompiledPolicy,
  records: readonly SweptRecord[],
  asOf: string,
): DecidedRecords {
  try {
    return { due: dueOf(policy, records, asOf), unreadable: [] };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    if (records.length === 1) return { due: [], unreadable: records.map(({ id }) => id) };
    const half = Math.ceil(records.length / 2);
    const [one, other] = [records.slice(0, half), records.slice(half)].map((part) =>
      decideRecords(policy, part, asOf),
    ) as [DecidedRecords, DecidedRecords];
    return {
      due: [...one.due, ...other.due],
      unreadable: [...one.unreadable, ...other.unreadable],
    };
  }
}

function dueOf(
  policy: CompiledPolicy,
  records: readonly SweptRecord[],
  asOf: string,
): readonly DueRecord[] {
  const due: DueRecord[] = [];
  for (const { record, action, because } of policy.decideMany(records, { asOf })) {
    const deciding = because.find(({ ruleId, trace }) => ruleId && trace?.[0]?.op === "trigger");
    const start = deciding?.trace?.[0];
    if (action === "none" || deciding?.ruleId === undefined || start?.op !== "trigger") continue;
    const { id = "", category = null } = record;
    due.push({ key: id, category, action, ruleId: deciding.ruleId, triggerDay: start.date });
  }
  return due;
}
