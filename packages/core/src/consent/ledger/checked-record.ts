import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type ConsentRecord, consentRecord } from "../record/consent-record.ts";

/** Cache of validated records. They are deeply frozen, so that they cannot have changed since. */
const checked = new WeakSet<ConsentRecord>();

/**
 * The record, validated and frozen. A record that was returned before is not validated again, so that the cost of an
 * append stays linear.
 */
export function checkedRecord(record: ConsentRecord): ConsentRecord {
  return checked.has(record) ? record : trust(parseInput(consentRecord, record));
}

/** Marks a record as validated. Use only for validated contents. Parts that are already frozen are not traversed. */
export function trust(record: ConsentRecord): ConsentRecord {
  const frozen = deepFreeze(record);
  checked.add(frozen);
  return frozen;
}
