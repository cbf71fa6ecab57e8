import { authorityOn, periodOn } from "../../../parties/authority/authority-on.ts";
import type { Control } from "../../../parties/authority/control.ts";
import type { Day } from "../../../shared/dates/day.ts";
import type { Judgement } from "./grade-choice.ts";
import type { GuardianVoice } from "./guardian-voices.ts";
import type { Question } from "./question.ts";

/**
 * State that follows from the consent of guardians under the rule of the school. Consent with unknown authority is
 * never enough by itself.
 */
export function underRule(
  { guardianRule, history: { subject } }: Question,
  yeses: readonly GuardianVoice[],
  { authorityOn: on, by }: Control,
): Judgement {
  const known = yeses.filter(({ isKnown }) => isKnown);
  if (known.length === 0) return { state: "unknown", reasons: ["authority-not-verified"] };
  const given: Judgement = { state: "given", reasons: [] };
  if (guardianRule !== "all") return given;
  const { guardians } = subject;
  if (!guardians) return { state: "unknown", reasons: ["guardians-unknown"] };
  const answers = new Map<Day, boolean>();
  // Consent that was whole before a guardian's authority began is not undone by its beginning.
  const isCompleteOn = (day: Day): boolean => {
    const before = answers.get(day);
    if (before !== undefined) return before;
    const isSaid = (voice: GuardianVoice) => voice.day <= day;
    const isComplete =
      known.some(isSaid) &&
      guardians.every((guardian) => {
        const { id } = guardian;
        const { from } = periodOn(guardian, day);
        return (
          authorityOn(subject, id, day) === "no" ||
          yeses.some((voice) => voice.personId === id && isSaid(voice)) ||
          (from !== undefined && isCompleteOn(dayBefore(from)))
        );
      });
    answers.set(day, isComplete);
    return isComplete;
  };
  if (isCompleteOn(on)) return given;
  // Guardians that no longer decide are not waited for.
  return { state: by === "guardians" ? "waiting-for-other-guardian" : "not-asked", reasons: [] };
}

const DAY_MS = 86_400_000;
const dayBefore = (day: Day): Day => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
