import { hoursDeadline } from "../../calendar/deadlines/hours-deadline.ts";
import { assessedOf } from "../assessment/assess-breach.ts";
import { decisionFindings } from "../assessment/check-decision.ts";
import { regimes } from "../data/regimes.ts";
import type { BreachEvent } from "./breach-event.ts";
import type { BreachStep } from "./breach-step.ts";
import type { BreachFileState } from "./state/file-state.ts";
import type { TransitionRefusal, TransitionRefusalCode } from "./transition-refusal.ts";

const refusal = (code: TransitionRefusalCode, ...where: readonly string[]): TransitionRefusal => ({
  code,
  where,
});
type Step<Kind extends BreachStep["kind"]> = Extract<BreachStep, { readonly kind: Kind }>;

/** Reasons why the content of a step contradicts the current state. */
export function contentRefusals(
  state: BreachFileState,
  { step, at }: BreachEvent,
): readonly TransitionRefusal[] {
  switch (step.kind) {
    case "confirm":
      return confirmRefusals(step);
    case "assess":
      return assessRefusals(step);
    case "decide":
      return decideRefusals(state, step);
    case "notify-authority":
      return filingRefusals(state, step, at);
    case "review":
      return reviewRefusals(state);
    case "plan-action":
      return state.actions.some(({ action }) => action === step.action)
        ? [refusal("action-already-planned", "step", "action")]
        : [];
    case "finish-action":
      return state.actions.some((one) => one.action === step.action && one.doneAt === undefined)
        ? []
        : [refusal("no-such-action-open", "step", "action")];
    default:
      return [];
  }
}

const confirmRefusals = ({ test }: Step<"confirm">): readonly TransitionRefusal[] =>
  Object.entries(test)
    .filter(([, answer]) => answer !== "yes")
    .map(([question]) => refusal("test-not-met", "step", "test", question));

/**
 * Refusals of contradictory answers: stolen data cannot have been inaccessible, and data without recipients was not
 * stolen.
 */
function assessRefusals({
  exfiltration,
  facts,
  sides,
}: Step<"assess">): readonly TransitionRefusal[] {
  const isTaken = exfiltration === "yes" && facts.access === "excluded";
  const isGone = facts.availability.duration !== "none" && !sides.includes("availability");
  const isOpen = facts.access === "happened" && !sides.includes("confidentiality");
  const isAltered = facts.integrity !== "none" && !sides.includes("integrity");
  return [
    ...(isTaken ? [refusal("contradicts-itself", "step", "exfiltration")] : []),
    ...(isGone || isOpen || isAltered ? [refusal("contradicts-itself", "step", "sides")] : []),
  ];
}

function decideRefusals(
  { facts }: BreachFileState,
  { decision }: Step<"decide">,
): readonly TransitionRefusal[] {
  // What is assessed has its facts.
  const findings = facts === undefined ? [] : decisionFindings(assessedOf(facts), decision);
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ code: _, where }) =>
      refusal("decision-blocked", "step", "decision", ...where.map(String)),
    );
}

function filingRefusals(
  state: BreachFileState,
  step: Step<"notify-authority">,
  at: string,
): readonly TransitionRefusal[] {
  const { phase, reasons, reasonsForDelay } = step;
  const { awareAt, notifiedAt, decision } = state;
  if (phase !== "initial")
    return [
      ...(notifiedAt === undefined ? [refusal("nothing-filed-yet", "step", "phase")] : []),
      ...(phase === "withdraw" && reasons === undefined
        ? [refusal("reasons-required", "step", "reasons")]
        : []),
    ];
  const isLate =
    awareAt !== undefined &&
    Date.parse(at) > Date.parse(hoursDeadline(awareAt, regimes.gdpr.hours));
  return [
    ...(notifiedAt !== undefined ? [refusal("already-filed", "step", "phase")] : []),
    ...(decision?.notifyAuthority === "yes"
      ? []
      : [refusal("not-decided-to-notify", "step", "kind")]),
    ...(isLate && reasonsForDelay === undefined
      ? [refusal("reasons-for-delay-required", "step", "reasonsForDelay")]
      : []),
  ];
}

function reviewRefusals(state: BreachFileState): readonly TransitionRefusal[] {
  const { containment, decision, notifiedAt, peopleInformedAt, isOrderedToInform } = state;
  const isAuthorityOpen = decision?.notifyAuthority === "yes" && notifiedAt === undefined;
  const arePeopleOpen =
    (decision?.informPeople === "yes" || isOrderedToInform) && peopleInformedAt === undefined;
  return [
    ...(containment === "open" ? [refusal("not-contained", "step", "kind")] : []),
    ...(isAuthorityOpen || arePeopleOpen ? [refusal("duties-open", "step", "kind")] : []),
  ];
}
