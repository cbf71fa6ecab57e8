import { parseInput } from "../shared/parse-input.ts";
import type { ChangeFound, InsertChange } from "./changes/insert-change.ts";
import { partChanges } from "./changes/part-changes.ts";
import { rowChanges } from "./changes/row-changes.ts";
import { insertChangeRules } from "./data/change-rules.ts";
import { type PrivacyInsert, privacyInsert } from "./privacy-insert.ts";

/**
 * Changes between two versions of an insert, whether they matter, who is to be told and how long before.
 *
 * @param before - The version in force: its promise of notice is the one that counts.
 * @returns Changes in the order of the sections; an empty list when both say the same, whatever the order of rows.
 * @throws InvalidInputError when either is malformed.
 * @see GDPR art. 28(2) and 28(3)(a)
 *
 * @example
 * ```ts
 * import { diffInserts } from "@bijsluiter/core/inserts";
 *
 * const insert = {
 *   template: "own",
 *   version: "2026-1",
 *   reviewEveryMonths: 12,
 *   products: [{ name: "Leerplein", description: "Oefenen.", targetGroups: ["po"], users: ["pupil"] }],
 *   processor: { name: "Leerplein Media B.V." },
 *   services: [],
 *   purposes: [{ code: "store-results" }],
 *   dataSubjects: ["pupil"],
 *   personalData: [],
 *   locations: [],
 *   subprocessors: [],
 * } as const;
 * const next = { ...insert, dataSubjects: ["pupil", "parent"] } as const;
 * const [change] = diffInserts(insert, next);
 * change?.code; // => "subject-added"
 * change?.tell; // => ["board", "data-subjects"]
 * change?.noticeDays; // => "unknown"
 * ```
 */
export function diffInserts(before: PrivacyInsert, after: PrivacyInsert): readonly InsertChange[] {
  const old = parseInput(privacyInsert, before);
  const next = parseInput(privacyInsert, after);
  const noticeDays = old.changeNoticeDays ?? "unknown";
  const ruled = (found: ChangeFound): InsertChange => ({
    ...found,
    ...insertChangeRules[found.code],
    noticeDays,
  });
  return [...rowChanges(old, next), ...partChanges(old, next)].map(ruled);
}
