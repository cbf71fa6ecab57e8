import { parseInput } from "../shared/index.ts";
import type { ChangeFound, InsertChange } from "./changes/insert-change.ts";
import { partChanges } from "./changes/part-changes.ts";
import { rowChanges } from "./changes/row-changes.ts";
import { changeRules } from "./data/change-rules.ts";
import { type PrivacyInsert, privacyInsert } from "./privacy-insert.ts";

/**
 * What a new version of an insert changes, whether that matters, who is to be told and how long before.
 *
 * @param before - The version in force: its promise of notice is the one that counts.
 * @returns Changes in the order of the sections; an empty list when both say the same, whatever the order of rows.
 * @throws InvalidInputError when either is malformed.
 * @see GDPR art. 28(2) and 28(3)(a)
 */
export function diffInserts(before: PrivacyInsert, after: PrivacyInsert): readonly InsertChange[] {
  const old = parseInput(privacyInsert, before);
  const next = parseInput(privacyInsert, after);
  const noticeDays = old.changeNoticeDays ?? "unknown";
  const ruled = (found: ChangeFound): InsertChange => ({
    ...found,
    ...changeRules[found.code],
    noticeDays,
  });
  return [...rowChanges(old, next), ...partChanges(old, next)].map(ruled);
}
