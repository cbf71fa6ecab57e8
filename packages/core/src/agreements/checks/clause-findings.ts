import type { AgreementClause } from "../clause/clause.ts";
import { findingBases } from "../data/finding-bases.ts";
import type { AgreementFinding, FindAgreementFindings } from "./agreement-finding.ts";

/** Above this many hours a term sits ill with "without undue delay". Our own reading, not a number of law. */
const LONG_NOTICE_HOURS = 48;

/** Numbers in the clauses that leave the board too little room, and numbers that are not there. */
export const clauseFindings: FindAgreementFindings = ({ clauses, providerExits = [] }) =>
  clauses.flatMap((clause, index) => {
    const where = ["clauses", index, "terms"];
    switch (clause.id) {
      case "breach":
        return breachFindings(clause.terms, where);
      case "sub-processors":
        return noticeFindings(clause.terms, where);
      case "security-control":
        return clause.terms?.audit.perYear === 0
          ? [
              {
                code: "audit-never",
                severity: "warning",
                where: [...where, "audit", "perYear"],
                basis: findingBases.audit,
              },
            ]
          : [];
      case "retention-destruction":
        return destructionFindings(clause.terms, where, providerExits);
      default:
        return [];
    }
  });

type Terms<Id extends AgreementClause["id"]> = Extract<
  AgreementClause,
  { readonly id: Id; readonly terms?: unknown }
>["terms"];

function noticeFindings(
  terms: Terms<"sub-processors">,
  where: AgreementFinding["where"],
): readonly AgreementFinding[] {
  if (terms?.authorisation !== "general" || (terms.noticeDays ?? 0) > 0) return [];
  const found = { where: [...where, "noticeDays"], basis: findingBases.subProcessors };
  return terms.noticeDays === undefined
    ? [{ ...found, code: "notice-days-missing", severity: "advice" }]
    : [{ ...found, code: "notice-days-zero", severity: "warning" }];
}

function breachFindings(
  terms: Terms<"breach">,
  where: AgreementFinding["where"],
): readonly AgreementFinding[] {
  if (!terms) return [];
  const { maxHours: hours, clockStart } = terms;
  const basis = findingBases.breachNotice;
  const findings: AgreementFinding[] = [];
  if (clockStart === "established")
    findings.push({
      code: "breach-clock-starts-late",
      severity: "warning",
      where: [...where, "clockStart"],
      basis,
    });
  if (hours === undefined)
    findings.push({ code: "breach-hours-missing", severity: "advice", where, basis });
  else if (hours > LONG_NOTICE_HOURS)
    findings.push({
      code: "breach-hours-long",
      severity: "advice",
      where: [...where, "maxHours"],
      basis,
      hours,
    });
  return findings;
}

function destructionFindings(
  terms: Terms<"retention-destruction">,
  where: AgreementFinding["where"],
  providerExits: readonly { readonly goneWithinDays: number }[],
): readonly AgreementFinding[] {
  const { destructionWithinDays: days, handOverDays = 0 } = terms ?? {};
  const basis = findingBases.end;
  if (days === undefined)
    return [{ code: "destruction-days-missing", severity: "warning", where, basis }];
  const findings: AgreementFinding[] = [];
  if (handOverDays > days)
    findings.push({ code: "hand-over-after-destruction", severity: "warning", where, basis });
  const providerDays = Math.max(0, ...providerExits.map(({ goneWithinDays }) => goneWithinDays));
  if (providerDays > days)
    findings.push({
      code: "destruction-before-provider",
      severity: "warning",
      where,
      basis,
      days,
      providerDays,
    });
  return findings;
}
