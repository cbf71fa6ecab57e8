import { definePolicy, diffPolicies } from "../../retention/index.ts";
import { sameJson } from "../../shared/changes/same-json.ts";
import type { DeclaredRetention, RetentionByTerm } from "../document/declared-retention.ts";
import type { InsertChangeCode } from "./insert-change.ts";

/** Four years: the leap day and each weekday of each day but those of 2100 are in them. */
const TRIGGERS = { from: "2024-01-01", to: "2027-12-31" };

/** Whether data may be kept longer or shorter than before; `retention-changed` when that cannot be told. */
export function retentionChanges(
  before: DeclaredRetention | undefined,
  after: DeclaredRetention | undefined,
): readonly InsertChangeCode[] {
  if (sameJson(before, after)) return [];
  if (before?.kind !== "term" || after?.kind !== "term" || !sameJson(before.trigger, after.trigger))
    return ["retention-changed"];
  const codes = diffPolicies({
    before: policyOf(before),
    after: policyOf(after),
    triggers: TRIGGERS,
  }).map(({ code }) => code);
  if (codes.includes("term-lengthened")) return ["retention-lengthened"];
  if (codes.includes("term-shortened")) return ["retention-shortened"];
  return ["retention-changed"];
}

function policyOf({
  explanation: _,
  kind: __,
  plain: ___,
  triggerWords: ____,
  ...term
}: RetentionByTerm) {
  return definePolicy({ id: "row", version: "1", rules: [{ ...term, id: "row", kind: "erase" }] });
}
