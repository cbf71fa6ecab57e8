import { diffInserts } from "../../inserts/index.ts";
import { sameJson } from "../../shared/changes/same-json.ts";
import type { AgreementAnnex } from "../annex/agreement-annex.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { ChangeFound } from "./agreement-change.ts";
import { securityChanges } from "./security-changes.ts";

/** Annexes that came, went or say something else; they are known by their labels. */
export function annexChanges(
  before: ProcessingAgreement,
  after: ProcessingAgreement,
): readonly ChangeFound[] {
  const removed = before.annexes.flatMap(({ label }, index): readonly ChangeFound[] =>
    after.annexes.some((annex) => annex.label === label)
      ? []
      : [{ code: "annex-removed", where: ["annexes", index], about: label }],
  );
  const changed = after.annexes.flatMap((annex, index): readonly ChangeFound[] => {
    const where = ["annexes", index];
    const old = before.annexes.find(({ label }) => label === annex.label);
    return old
      ? withinAnnex(old, annex, where)
      : [{ code: "annex-added", where, about: annex.label }];
  });
  return [...removed, ...changed];
}

function withinAnnex(
  old: AgreementAnnex,
  next: AgreementAnnex,
  where: ChangeFound["where"],
): readonly ChangeFound[] {
  if (sameJson(old, next)) return [];
  if (old.kind === "privacy-insert" && next.kind === "privacy-insert")
    return diffInserts(old.insert, next.insert).map((insert) => ({
      code: "insert-changed",
      where: [...where, "insert", ...insert.where],
      about: next.label,
      insert,
    }));
  if (old.kind === "security" && next.kind === "security")
    return securityChanges(old.security, next.security, {
      where: [...where, "security"],
      about: next.label,
    });
  return [{ code: "annex-changed", where, about: next.label }];
}
