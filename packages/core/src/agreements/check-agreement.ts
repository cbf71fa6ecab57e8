import * as z from "zod/mini";
import { type Day, day } from "../shared/dates/day.ts";
import { parseInput } from "../shared/parse-input.ts";
import { maxLength } from "../shared/schema/max-length.ts";
import type { Shape } from "../shared/shape.ts";
import type { AgreementFinding } from "./checks/agreement-finding.ts";
import { annexFindings } from "./checks/annex-findings.ts";
import type { ChecklistResult } from "./checks/checklist-result.ts";
import { clauseFindings } from "./checks/clause-findings.ts";
import { holdAgainst } from "./checks/hold-against.ts";
import { lifeFindings } from "./checks/life-findings.ts";
import { modelFindings } from "./checks/model-findings.ts";
import { securityFindings } from "./checks/security-findings.ts";
import { statedFindings } from "./checks/stated/stated-findings.ts";
import { type ChecklistCode, checklistCode } from "./evidence/checklist.ts";
import { type ProcessingAgreement, processingAgreement } from "./processing-agreement.ts";

/** Options of `checkAgreement`. */
export interface CheckAgreementOptions {
  readonly checklists: readonly ChecklistCode[];
  /** Day of the check. */
  readonly asOf: Day;
  /** Module of 2021/914: 2, controller to processor, unless you say otherwise. */
  readonly module?: 1 | 2 | 3 | 4;
}

/** Checks {@link CheckAgreementOptions}. */
export const checkAgreementOptions: z.ZodMiniType<CheckAgreementOptions> = z.strictObject({
  checklists: z.array(checklistCode).check(maxLength(100)),
  asOf: day,
  module: z.exactOptional(z.literal([1, 2, 3, 4])),
} satisfies Shape<CheckAgreementOptions>);

/** Result: each checklist item by item, and findings. */
export interface AgreementReport {
  /** Results in the order in which the checklists were requested. */
  readonly checklists: readonly ChecklistResult[];
  readonly findings: readonly AgreementFinding[];
}

/**
 * Checks an agreement against checklists: items that are present, partly present, missing or unknown, and where. It also
 * reports long terms, stale evidence, deviations without a reason, and signatures on another text. It counts without a
 * verdict: whether the agreement is sufficient is for the board and the supplier to decide.
 *
 * @throws InvalidInputError when the agreement is malformed or a list is unknown.
 * @see GDPR art. 28(3)
 *
 * @example
 * ```ts
 * import { checkAgreement, presets } from "@bijsluiter/core/agreements";
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
 * const { checklists } = checkAgreement(agreement, { checklists: ["gdpr-28-3"], asOf: "2026-11-22" });
 * checklists[0]?.items.find(({ id }) => id === "b")?.status; // => "present"
 * checklists[0]?.counts; // => { present: 9, partial: 0, missing: 7, unknown: 0 }
 * ```
 */
export function checkAgreement(
  agreement: ProcessingAgreement,
  options: CheckAgreementOptions,
): AgreementReport {
  const known = parseInput(processingAgreement, agreement);
  const { checklists, asOf, module = 2 } = parseInput(checkAgreementOptions, options);
  const checks = [
    clauseFindings,
    modelFindings,
    annexFindings,
    statedFindings,
    securityFindings,
    lifeFindings,
  ];
  return {
    checklists: checklists.map((checklist) => holdAgainst(known, { checklist, module })),
    findings: checks.flatMap((findingsIn) => findingsIn(known, asOf)),
  };
}
