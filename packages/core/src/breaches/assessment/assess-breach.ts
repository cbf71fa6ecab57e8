import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import {
  gravityOfKinds,
  MANY_PEOPLE,
  riskByAvailability,
  riskByExposure,
} from "../data/assessment-rule.ts";
import { type AssessmentFacts, assessmentFacts } from "./assessment-facts.ts";
import { assessmentReasons } from "./assessment-reasons.ts";
import type {
  AssessedDuty,
  BreachAssessment,
  BreachAvailability,
  BreachExposure,
  BreachGravity,
  BreachRisk,
  ConfirmItem,
} from "./breach-assessment.ts";
import { dutyBases } from "./duty-bases.ts";
import { hasUnknown } from "./has-unknown.ts";

/** Risks, lowest first. */
export const risksInOrder: readonly BreachRisk[] = deepFreeze(["unlikely", "risk", "high"]);

/**
 * Risk that the facts of a breach indicate, `unlikely`, `risk` or `high`, with every reason, the duties that follow, and
 * what a person must confirm first.
 *
 * The possible recipients, the sensitivity of the data and the effect of their loss are assessed separately, and the
 * highest risk counts. Children or other vulnerable people raise the sensitivity by one step. Unknown facts count as
 * the worst case. The rule was fitted to the eighteen cases of the EDPB and reproduces them: it is decision support,
 * not proof.
 * @throws InvalidInputError when the facts are malformed, or access is excluded without evidence.
 * @see GDPR art. 33 and 34; EDPB Guidelines 01/2021
 *
 * @example
 * ```ts
 * import { assessBreach } from "@bijsluiter/core/breaches";
 *
 * const { risk, confirm } = assessBreach({
 *   role: "controller",
 *   unintelligible: "no",
 *   access: "happened",
 *   recipients: { kind: "known", number: "few", cooperation: "asked" },
 *   data: [{ kind: "contact" }],
 *   integrity: "none",
 *   availability: { duration: "none", effect: "none" },
 *   people: { vulnerable: "no", count: 15 },
 * });
 * risk; // => "unlikely"
 * confirm; // => ["recipients-deleted", "people-not-vulnerable"]
 * ```
 */
export function assessBreach(facts: AssessmentFacts): BreachAssessment {
  return assessedOf(parseInput(assessmentFacts, facts));
}

/** Same as {@link assessBreach}, for validated facts. */
export function assessedOf(facts: AssessmentFacts): BreachAssessment {
  const exposure = exposureOf(facts);
  const gravity = gravityOf(facts);
  const availability = availabilityOf(facts, gravity);
  const risk = worstOf([
    riskByExposure[exposure][gravity - 1] ?? "high",
    riskByAvailability[availability],
    riskOfAlteration(facts, gravity),
  ]);
  const outcome = { risk, exposure, gravity, availability };
  return {
    ...outcome,
    reasons: assessmentReasons(facts, outcome),
    confirm: confirmItems(facts, risk),
    duties: dutiesOf(facts, risk),
  };
}

const worstOf = (risks: readonly BreachRisk[]): BreachRisk =>
  risksInOrder.findLast((risk) => risks.includes(risk)) ?? "high";

function exposureOf({ unintelligible, access, recipients }: AssessmentFacts): BreachExposure {
  if (unintelligible === "yes" || access === "excluded") return "none";
  const { kind, number, cooperation } = recipients;
  if (kind !== "known") return "hostile-or-unknown";
  const isCooperative =
    cooperation === "confirmed" || cooperation === "bound-by-secrecy" || cooperation === "asked";
  return number === "few" && isCooperative ? "contained" : "known-uncontained";
}

function gravityOf({ data, people }: AssessmentFacts): BreachGravity {
  const own = Math.max(
    ...data.map(({ kind, littleInsight }) =>
      littleInsight === undefined ? gravityOfKinds[kind] : 1,
    ),
  );
  return Math.min(3, people.vulnerable === "no" ? own : own + 1) as BreachGravity;
}

function availabilityOf(
  { availability: { duration, effect } }: AssessmentFacts,
  gravity: BreachGravity,
): BreachAvailability {
  if (duration === "none") return "none";
  if (effect === "serious" || effect === "unknown") return "serious";
  if (duration === "permanent" || duration === "unknown") return gravity === 3 ? "serious" : "days";
  return duration === "hours" && effect === "none" ? "short" : "days";
}

/** Risk by loss of integrity. Data that was altered and may have been used is at least a risk. */
function riskOfAlteration({ integrity }: AssessmentFacts, gravity: BreachGravity): BreachRisk {
  const isUsed = integrity === "possibly-used" || integrity === "unknown";
  return isUsed ? (gravity === 3 ? "high" : "risk") : "unlikely";
}

function confirmItems(facts: AssessmentFacts, risk: BreachRisk): readonly ConfirmItem[] {
  const { unintelligible, access, recipients, data, people, exception } = facts;
  const items: readonly (readonly [ConfirmItem, boolean])[] = [
    ["key-is-safe", unintelligible === "yes"],
    ["evidence-is-complete", access === "excluded"],
    ["recipients-deleted", recipients.cooperation === "asked"],
    ["little-insight", data.some(({ littleInsight }) => littleInsight !== undefined)],
    ["people-not-vulnerable", people.vulnerable === "no"],
    ["unknown-facts", hasUnknown(facts)],
    ["exception-holds", exception !== undefined && risk === "high"],
    ["many-people", risk === "unlikely" && (people.count ?? 0) > MANY_PEOPLE],
  ];
  return items.filter(([, isAsked]) => isAsked).map(([item]) => item);
}

function dutiesOf({ role, exception }: AssessmentFacts, risk: BreachRisk): readonly AssessedDuty[] {
  const toPeople: AssessedDuty =
    risk === "high" && exception
      ? { duty: "people", asked: "excused", ground: exception.ground, basis: dutyBases.excused }
      : { duty: "people", asked: risk === "high" ? "yes" : "no", basis: dutyBases.people };
  return [
    { duty: "register", asked: "yes", basis: dutyBases.register },
    { duty: "authority", asked: risk === "unlikely" ? "no" : "yes", basis: dutyBases.authority },
    toPeople,
    { duty: "board", asked: role === "processor" ? "yes" : "no", basis: dutyBases.board },
  ];
}
