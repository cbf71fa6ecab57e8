import { sameJson } from "../../shared/changes/same-json.ts";
import type { AgreementClause } from "../clause/clause.ts";
import { stipulated } from "../evidence/provision-evidence.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { ChangeFound } from "./agreement-change.ts";
import { termsChanges } from "./terms-changes.ts";

/** Clauses that came or went, what they stipulate more or less, their numbers and their words. */
export function clauseChanges(
  before: ProcessingAgreement,
  after: ProcessingAgreement,
): readonly ChangeFound[] {
  const removed = before.clauses.flatMap(({ id }, index) =>
    after.clauses.some((clause) => clause.id === id) ? [] : [{ id, index }],
  );
  return [
    ...removed.map(({ id, index }) => change("clause-removed", ["clauses", index], id)),
    ...after.clauses.flatMap((clause, index) => {
      const where = ["clauses", index];
      const old = before.clauses.find(({ id }) => id === clause.id);
      return old ? withinClause(old, clause, where) : [change("clause-added", where, clause.id)];
    }),
    ...provisionChanges(before, after),
  ];
}

function withinClause(
  old: AgreementClause,
  next: AgreementClause,
  where: ChangeFound["where"],
): readonly ChangeFound[] {
  return [
    ...termsChanges(old, next, where),
    ...(sameJson(old.text, next.text) ? [] : [change("wording-changed", where, next.id)]),
  ];
}

/** Of the agreement as a whole: a duty that moves to another clause is still there. */
function provisionChanges(
  before: ProcessingAgreement,
  after: ProcessingAgreement,
): readonly ChangeFound[] {
  const old = stipulatedBy(before);
  const next = stipulatedBy(after);
  return [
    ...[...old]
      .filter((code) => !next.has(code))
      .map((code) => change("provision-lost", ["clauses"], code)),
    ...[...next]
      .filter((code) => !old.has(code))
      .map((code) => change("provision-gained", ["clauses"], code)),
  ];
}

const stipulatedBy = ({ clauses }: ProcessingAgreement) => new Set(clauses.flatMap(stipulated));

const change = (
  code: ChangeFound["code"],
  where: ChangeFound["where"],
  about: string,
): ChangeFound => ({ code, where, about });
