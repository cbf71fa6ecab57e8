import * as z from "zod/mini";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Finding } from "../../shared/finding.ts";
import type { LegalSource } from "../../shared/legal-source.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { reasonText } from "../../vocabulary/lists/reason-text.ts";
import { prose } from "../report/answers/prose.ts";
import { assessedOf, risksInOrder } from "./assess-breach.ts";
import {
  type AssessmentFacts,
  assessmentFacts,
  type SubjectException,
  subjectException,
} from "./assessment-facts.ts";
import type { BreachAssessment, BreachRisk, ConfirmItem } from "./breach-assessment.ts";

/** Decision of a person on an assessment. */
export interface BreachDecision {
  /** Risk according to the person: at least that of the assessment. A lower risk requires two people. */
  readonly risk: BreachRisk;
  readonly notifyAuthority: "yes" | "no";
  readonly informPeople: "yes" | "no";
  /** Exception to the duty to inform people of a high risk. */
  readonly exception?: SubjectException;
  readonly reasons: string;
  /** Items of `confirm` that the person confirmed. */
  readonly confirmed: readonly ConfirmItem[];
  /** Account of the decider. */
  readonly decidedBy: string;
  /** Second person, who reviewed and agrees. */
  readonly secondedBy?: string;
}

const confirmItems = [
  "key-is-safe",
  "evidence-is-complete",
  "recipients-deleted",
  "little-insight",
  "people-not-vulnerable",
  "unknown-facts",
  "exception-holds",
  "many-people",
] as const satisfies readonly ConfirmItem[];

const MOST_CONFIRMED = 20;

/** Checks a {@link BreachDecision}. */
export const breachDecision: z.ZodMiniType<BreachDecision> = z.strictObject({
  risk: z.enum(["unlikely", "risk", "high"]),
  notifyAuthority: z.enum(["yes", "no"]),
  informPeople: z.enum(["yes", "no"]),
  exception: z.exactOptional(subjectException),
  reasons: reasonText,
  confirmed: z.array(z.enum(confirmItems)).check(maxLength(MOST_CONFIRMED)),
  decidedBy: prose(1),
  secondedBy: z.exactOptional(prose(1)),
} satisfies Shape<BreachDecision>);

/** Reason why a decision cannot be accepted yet. An `error` blocks it. */
export type DecisionFinding = Finding & {
  readonly code:
    | "authority-not-notified"
    | "people-not-informed"
    | "lower-than-assessed"
    | "four-eyes-missing"
    | "not-confirmed"
    | "people-informed-below-high-risk";
};

const law = (ref: string): LegalSource =>
  deepFreeze({ kind: "statute", ref, validFrom: "2018-05-25", verifiedOn: null });
const authority = law("GDPR art. 33(1)");
const people = law("GDPR art. 34(1)");
const house: LegalSource = deepFreeze({
  kind: "policy",
  ref: "four eyes on a decision not to notify",
  verifiedOn: null,
});

/**
 * Whether a decision fits its own assessment. A contradicting decision is blocked; "do not notify" and a risk below the
 * assessed one require two different people.
 *
 * @returns Findings; a decision with an `error` is invalid. An empty list means only that no contradiction was found.
 * @throws InvalidInputError when facts or decision are malformed; a reason of one word is refused: `says-nothing`.
 * @see GDPR art. 33(1), 34(1) and 34(3)
 */
export function checkDecision(
  facts: AssessmentFacts,
  decision: BreachDecision,
): readonly DecisionFinding[] {
  const known = parseInput(breachDecision, decision);
  return decisionFindings(assessedOf(parseInput(assessmentFacts, facts)), known);
}

/** Same as {@link checkDecision}, for a validated assessment and decision. */
export function decisionFindings(
  assessment: BreachAssessment,
  decision: BreachDecision,
): readonly DecisionFinding[] {
  const { risk, notifyAuthority, informPeople, exception } = decision;
  const isSeconded =
    decision.secondedBy !== undefined &&
    decision.secondedBy.toLowerCase() !== decision.decidedBy.toLowerCase();
  const isLower = risksInOrder.indexOf(risk) < risksInOrder.indexOf(assessment.risk);
  const open = assessment.confirm.filter((item) => !decision.confirmed.includes(item));
  const finding = (
    code: DecisionFinding["code"],
    where: keyof BreachDecision,
    basis: LegalSource,
    severity: Finding["severity"] = "error",
  ): DecisionFinding => ({ code, severity, where: [where], basis });
  return [
    ...(risk !== "unlikely" && notifyAuthority === "no"
      ? [finding("authority-not-notified", "notifyAuthority", authority)]
      : []),
    ...(risk === "high" && informPeople === "no" && exception === undefined
      ? [finding("people-not-informed", "informPeople", people)]
      : []),
    ...(risk !== "high" && informPeople === "yes"
      ? [finding("people-informed-below-high-risk", "informPeople", people, "advice")]
      : []),
    ...(isLower
      ? [finding("lower-than-assessed", "risk", authority, isSeconded ? "warning" : "error")]
      : []),
    ...((notifyAuthority === "no" || isLower) && !isSeconded
      ? [finding("four-eyes-missing", "secondedBy", house)]
      : []),
    ...(open.length > 0 ? [finding("not-confirmed", "confirmed", house)] : []),
  ];
}
