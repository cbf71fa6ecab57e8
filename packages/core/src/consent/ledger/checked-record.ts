import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type ConsentRecord, consentRecord } from "../record/consent-record.ts";

/** Records that were checked and cannot have changed since: they are frozen to their last member. */
const checked = new WeakSet<ConsentRecord>();

/** The record, checked and frozen; one that came from here before is not read again, so that appends stay linear. */
export function checkedRecord(record: ConsentRecord): ConsentRecord {
  return checked.has(record) ? record : trust(parseInput(consentRecord, record));
}

/** Remembers a record that holds only what was checked. Its parts that were frozen before are not walked through. */
export function trust(record: ConsentRecord): ConsentRecord {
  const frozen = deepFreeze(record);
  checked.add(frozen);
  return frozen;
}
