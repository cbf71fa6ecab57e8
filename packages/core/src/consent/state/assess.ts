import { possibleSixteens } from "../../parties/authority/control.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { isNo } from "./choice/by-time.ts";
import { dayOf } from "./choice/day-of.ts";
import { hasFutureYes, type Question } from "./choice/question.ts";
import type { ConsentReason, EffectiveState } from "./consent-state.ts";
import { onOtherBasis } from "./on-other-basis.ts";
import { type Outcome, outcomeFrom } from "./outcome.ts";

/** A state, with details that only the holder of the record may know. */
export interface Assessment {
  readonly result: EffectiveState;
  /** True when choices of guardians are still valid and the subject, who may decide now, has not chosen. */
  readonly tookOver?: boolean;
  /** True when guardians chose differently. */
  readonly conflict?: boolean;
  /** True when the only obstacle is a refusal by a person who no longer decides. */
  readonly isFormerNo?: boolean;
}

/**
 * State for every possible day on which the subject turned 16. The state is `unknown` when the results differ. It is
 * also `unknown` when that day is unknown and there were choices on more days than are evaluated.
 */
export function assess(question: Question): Assessment {
  const { purpose, choices, history, today } = question;
  const { id: purposeId, lawfulBasis } = purpose;
  if (lawfulBasis !== "consent") return { result: onOtherBasis(purpose) };
  const weighed = { ...question, dayOf: rememberedDays() };
  const days = () =>
    [today, ...choices.map(({ time }) => weighed.dayOf(time))].filter((day) => day <= today);
  const { sixteens, isComplete } = possibleSixteens(history.subject, days);
  const outcomes = sixteens.map((day) => outcomeFrom(weighed, day));
  const unweighed = choices.every(isNo) ? "no" : "unknown";
  const state = isComplete ? sameIn(outcomes, "state") : "unknown";
  const controlledBy = sameIn(outcomes, "controlledBy");
  const tookOver = outcomes.some((outcome) => outcome.tookOver);
  const reasons = new Set<ConsentReason>(outcomes.flatMap((outcome) => outcome.reasons));
  if (controlledBy === "unknown" || outcomes.some((outcome) => outcome.state !== state))
    reasons.add("sixteen-unknown");
  if (hasFutureYes(question)) reasons.add("event-in-future");
  return {
    result: {
      purposeId,
      state,
      permitted: isComplete ? permittedIn(outcomes) : unweighed,
      lawfulBasis,
      controlledBy,
      subjectInformed: tookOver ? informed(question) : "not-applicable",
      reasons: [...reasons],
    },
    tookOver,
    conflict: outcomes.some((outcome) => outcome.conflict),
    isFormerNo: outcomes.some((outcome) => outcome.isFormerNo),
  };
}

/** `dayOf` with a cache. */
function rememberedDays(): typeof dayOf {
  const days = new Map<Instant, Day>();
  return (moment) => {
    const day = days.get(moment) ?? dayOf(moment);
    days.set(moment, day);
    return day;
  };
}

function sameIn<Key extends "state" | "controlledBy">(
  outcomes: readonly Outcome[],
  key: Key,
): Outcome[Key] | "unknown" {
  const [first] = outcomes;
  return first && outcomes.every((outcome) => outcome[key] === first[key]) ? first[key] : "unknown";
}

function permittedIn(outcomes: readonly Outcome[]): EffectiveState["permitted"] {
  const possible = outcomes.filter(({ state }) => state === "given" || state === "unknown");
  if (possible.length === 0) return "no";
  return outcomes.every(({ state }) => state === "given") ? "yes" : "unknown";
}

/** Last recorded answer to whether the subject was informed. Of two events at the same time, "not informed" counts. */
function informed({ events }: Question): EffectiveState["subjectInformed"] {
  const last = (wanted: string) =>
    events.reduce(
      (latest, { state, time }) => (state === wanted ? Math.max(latest, Date.parse(time)) : latest),
      -Infinity,
    );
  const told = last("subject-informed");
  const untold = last("subject-not-informed");
  if (told === untold && told === -Infinity) return "unknown";
  return told > untold ? "yes" : "no";
}
