import { parseInput } from "../shared/parse-input.ts";
import { agreementChangeRules } from "./data/change-rules.ts";
import type { AgreementChange, ChangeFound } from "./diff/agreement-change.ts";
import { agreementListChanges } from "./diff/agreement-list-changes.ts";
import { annexChanges } from "./diff/annex-changes.ts";
import { clauseChanges } from "./diff/clause-changes.ts";
import { partyChanges } from "./diff/party-changes.ts";
import { type ProcessingAgreement, processingAgreement } from "./processing-agreement.ts";

/**
 * Changes between two versions of an agreement, whether they matter, and who is told. Events of an agreement, such as a
 * signature, are not changes.
 *
 * @param before - The version in force: its days of notice are the ones that count.
 * @throws InvalidInputError when either is malformed.
 * @see GDPR art. 28(2) and (3)
 *
 * @example
 * ```ts
 * import { diffAgreements, presets } from "@bijsluiter/core/agreements";
 *
 * const agreement = {
 *   id: "VO-2026-014",
 *   version: "1",
 *   drawnUpOn: "2026-07-01",
 *   model: "own",
 *   controller: {
 *     name: "Stichting De Wilgen",
 *     administrationNumber: { scheme: "brin", value: "12AB" },
 *     email: "privacy@dewilgen.example",
 *   },
 *   processor: { kind: "supplier", name: "Leerplein Media B.V.", kvk: "12345678" },
 *   clauses: presets.education,
 *   deviations: [],
 *   annexes: [],
 *   status: "draft",
 *   signatures: [],
 *   history: [],
 * } as const;
 *
 * const clauses = agreement.clauses.filter(({ id }) => id !== "confidentiality");
 * const [first] = diffAgreements(agreement, { ...agreement, version: "2", clauses });
 * first?.code; // => "clause-removed"
 * first?.material; // => "yes"
 * ```
 */
export function diffAgreements(
  before: ProcessingAgreement,
  after: ProcessingAgreement,
): readonly AgreementChange[] {
  const old = parseInput(processingAgreement, before);
  const next = parseInput(processingAgreement, after);
  const found = [partyChanges, clauseChanges, agreementListChanges, annexChanges].flatMap(
    (changesIn) => changesIn(old, next),
  );
  return found.map((change) => ruled(change, noticeDaysOf(old)));
}

function ruled(change: ChangeFound, noticeDays: AgreementChange["noticeDays"]): AgreementChange {
  const rule = agreementChangeRules[change.code];
  const { insert } = change;
  if (!insert) return { ...rule, ...change, noticeDays };
  return {
    ...rule,
    ...change,
    material: insert.material,
    tell: insert.tell.map((who) => (who === "board" ? "controller" : who)),
    basis: insert.basis,
    noticeDays: insert.noticeDays === "unknown" ? noticeDays : insert.noticeDays,
  };
}

function noticeDaysOf({ clauses }: ProcessingAgreement): AgreementChange["noticeDays"] {
  const clause = clauses.find(({ id }) => id === "sub-processors");
  return (clause?.id === "sub-processors" ? clause.terms?.noticeDays : undefined) ?? "unknown";
}
