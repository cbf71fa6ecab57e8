import * as z from "zod/mini";
import { type Day, day, parseInput } from "../shared/index.ts";
import type { AgreementFinding } from "./checks/agreement-finding.ts";
import { annexFindings } from "./checks/annex-findings.ts";
import type { ChecklistResult } from "./checks/checklist-result.ts";
import { clauseFindings } from "./checks/clause-findings.ts";
import { holdAgainst } from "./checks/hold-against.ts";
import { lifeFindings } from "./checks/life-findings.ts";
import { modelFindings } from "./checks/model-findings.ts";
import { securityFindings } from "./checks/security-findings.ts";
import { type ChecklistCode, checklistCode } from "./evidence/checklist.ts";
import { type ProcessingAgreement, processingAgreement } from "./processing-agreement.ts";

/** What an agreement is held against. */
export interface CheckAgreementOptions {
  readonly checklists: readonly ChecklistCode[];
  /** Day on which it is looked at. */
  readonly asOf: Day;
  /** Module of 2021/914: 2, controller to processor, unless you say otherwise. */
  readonly module?: 1 | 2 | 3 | 4;
}

/** Checks {@link CheckAgreementOptions}. */
export const checkAgreementOptions: z.ZodMiniType<CheckAgreementOptions> = /* @__PURE__ */ (() =>
  z.strictObject({
    checklists: z.array(checklistCode),
    asOf: day,
    module: z.exactOptional(z.literal([1, 2, 3, 4])),
  }))();

/** What was found: each list item by item, and what gives cause to look. */
export interface AgreementReport {
  /** In the order in which they were asked for. */
  readonly checklists: readonly ChecklistResult[];
  readonly findings: readonly AgreementFinding[];
}

/**
 * Holds an agreement against checklists: what is there, partly there, missing or unknown, and where. Besides them, what gives
 * cause to look: long terms, stale evidence, deviations without a reason, signatures on another text.
 *
 * It counts and never concludes: whether the agreement will do is for the board and the supplier to say.
 *
 * @throws InvalidInputError when the agreement is malformed or a list is unknown.
 * @see GDPR art. 28(3)
 */
export function checkAgreement(
  agreement: ProcessingAgreement,
  options: CheckAgreementOptions,
): AgreementReport {
  const known = parseInput(processingAgreement, agreement);
  const { checklists, asOf, module = 2 } = parseInput(checkAgreementOptions, options);
  const checks = [clauseFindings, modelFindings, annexFindings, securityFindings, lifeFindings];
  return {
    checklists: checklists.map((checklist) => holdAgainst(known, { checklist, module })),
    findings: checks.flatMap((findingsIn) => findingsIn(known, asOf)),
  };
}
