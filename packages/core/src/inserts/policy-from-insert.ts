import type { EraseRule, PolicyDefinition } from "../retention/index.ts";
import { deepFreeze } from "../shared/deep-freeze.ts";
import { rule } from "../shared/issues/rule.ts";
import { parseInput } from "../shared/parse-input.ts";
import type { DeclaredData } from "./document/declared-data.ts";
import type { RetentionByTerm } from "./document/declared-retention.ts";
import { type PrivacyInsert, privacyInsert } from "./privacy-insert.ts";

/** Fact of a record that says whom it is about, for rows of the insert that are about some people only. */
const SUBJECT_FACT = "dataSubject";

type Row = DeclaredData & { readonly retention: RetentionByTerm };

/**
 * Retention policy from the retention periods of an insert: pass it to `definePolicy`.
 *
 * Each row with a term becomes a rule to erase. Its categories are the row's `records`, or the code of the row. A row about some
 * people only becomes a rule for each group, which holds for records whose fact `dataSubject` is the code of that group.
 * Rows without a term, or with criteria, become no rule: `checkInsert` names them, and `checkPolicy` with the
 * categories of your records shows which are left without one.
 * @param insert - One with at least one row that has a term, and with a version.
 * @throws InvalidInputError `no-term` when no row has a term; a policy without rules decides nothing.
 *
 * @example
 * ```ts
 * import { policyFromInsert } from "@bijsluiter/core/inserts";
 * import { definePolicy } from "@bijsluiter/core/retention";
 *
 * const policy = definePolicy(
 *   policyFromInsert({
 *     template: "own",
 *     version: "2026-1",
 *     reviewEveryMonths: 12,
 *     products: [{ name: "Leerplein", description: "Oefenen.", targetGroups: ["po"], users: ["pupil"] }],
 *     processor: { name: "Leerplein Media B.V." },
 *     services: [],
 *     purposes: [],
 *     dataSubjects: ["pupil"],
 *     personalData: [
 *       { category: "study-progress", retention: { kind: "term", trigger: "leftOn", period: "P2Y" } },
 *     ],
 *     locations: [],
 *     subprocessors: [],
 *   }),
 * );
 * policy.rules.map(({ id }) => id); // => ["row-1-study-progress"]
 * ```
 */
export function policyFromInsert(insert: PrivacyInsert): PolicyDefinition {
  const { personalData, version = "unversioned" } = parseInput(hasTerm, insert);
  const rules = personalData.flatMap((row, index) =>
    row.retention?.kind === "term" ? rulesOf({ ...row, retention: row.retention }, index) : [],
  );
  return deepFreeze({ id: "privacy-insert", version: version.slice(0, 100), rules });
}

const hasTerm = privacyInsert.check(
  rule<PrivacyInsert>(({ personalData }) =>
    personalData.some(({ retention }) => retention?.kind === "term")
      ? []
      : [{ code: "no-term", path: ["personalData"], params: {} }],
  ),
);

function rulesOf(
  { category, subjects, records, retention }: Row,
  index: number,
): readonly EraseRule[] {
  const { kind: _, explanation: __, plain: ___, triggerWords: ____, ...term } = retention;
  const id = `row-${index + 1}-${category}`;
  const common = { ...term, kind: "erase", categories: records ?? [category] } as const;
  if (!subjects) return [{ ...common, id }];
  return [...new Set(subjects)].map((subject) => ({
    ...common,
    id: `${id}-${subject}`,
    when: [{ fact: SUBJECT_FACT, is: subject }],
  }));
}
