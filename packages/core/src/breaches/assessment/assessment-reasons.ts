import type { AssessmentFacts } from "./assessment-facts.ts";
import type { AssessmentReason, BreachAssessment } from "./breach-assessment.ts";
import { hasUnknown } from "./has-unknown.ts";

/** All reasons for an outcome, in the order of the rule. */
export function assessmentReasons(
  facts: AssessmentFacts,
  outcome: Pick<BreachAssessment, "exposure" | "gravity" | "availability">,
): readonly AssessmentReason[] {
  const { exposure, gravity, availability } = outcome;
  const { unintelligible, access, recipients, people, integrity } = facts;
  const isOpen = exposure !== "none";
  const isKnown = recipients.kind === "known";
  const reasons: readonly (readonly [AssessmentReason, boolean])[] = [
    ["data-unintelligible", unintelligible === "yes"],
    ["access-excluded", access === "excluded"],
    ["recipients-contained", exposure === "contained"],
    ["recipients-not-contained", exposure === "known-uncontained"],
    ["recipients-hostile", isOpen && recipients.kind === "hostile"],
    ["recipients-unknown", isOpen && !isKnown && recipients.kind !== "hostile"],
    ["data-least-grave", gravity === 1],
    ["data-grave", gravity === 2],
    ["data-most-grave", gravity === 3],
    ["vulnerable-people", people.vulnerable !== "no"],
    ["lost-for-a-short-time", availability === "short"],
    ["lost-for-days", availability === "days"],
    ["loss-with-serious-effect", availability === "serious"],
    ["altered-and-perhaps-used", integrity === "possibly-used" || integrity === "unknown"],
    ["unknown-read-as-worst", hasUnknown(facts)],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
