import type { AgreementClause } from "../clause/clause.ts";
import type { ProvisionCode } from "../clause/provision-code.ts";
import { provisions } from "../data/provisions.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { Evidence } from "./evidence.ts";

/**
 * Whether any clause says it: in so many words, or by its terms. When none does but the clause where it is at home was not
 * noted in full, nobody knows.
 */
export function provisionEvidence({ clauses }: ProcessingAgreement, code: ProvisionCode): Evidence {
  const where = clauses.flatMap((clause, index) =>
    stipulated(clause).includes(code) ? [["clauses", index]] : [],
  );
  if (where.length > 0) return { status: "present", where };
  const home = homes.get(code);
  const open = clauses.findIndex((clause) => clause.id === home && isOpen(clause));
  return open === -1
    ? { status: "missing", where: [] }
    : { status: "unknown", where: [["clauses", open]] };
}

const homes = new Map<ProvisionCode, string>(provisions.map(({ code, clause }) => [code, clause]));

const isOpen = ({ says, readInFull }: AgreementClause) => says === undefined || readInFull === "no";

/** What a clause says, with what follows from its terms. */
export function stipulated(clause: AgreementClause): readonly ProvisionCode[] {
  return [...(clause.says ?? []), ...impliedBy(clause)];
}

function impliedBy(clause: AgreementClause): readonly ProvisionCode[] {
  switch (clause.id) {
    case "breach":
      return clause.terms ? ["tells-breach"] : [];
    case "security-control":
      return clause.terms ? ["allows-audits"] : [];
    case "retention-destruction":
      return clause.terms?.destructionWithinDays === undefined ? [] : ["deletes-or-returns"];
    case "sub-processors":
      return impliedByAuthorisation(clause.terms);
    default:
      return [];
  }
}

/** Who is asked each time, is told of each change and can say no. */
function impliedByAuthorisation(
  terms: Extract<AgreementClause, { readonly id: "sub-processors" }>["terms"],
): readonly ProvisionCode[] {
  if (!terms) return [];
  if (terms.authorisation === "specific")
    return ["prior-authorisation", "announces-changes", "right-to-object"];
  return [
    "prior-authorisation",
    ...(terms.noticeDays === undefined ? [] : (["announces-changes"] as const)),
    ...(terms.objection === "yes" ? (["right-to-object"] as const) : []),
  ];
}
