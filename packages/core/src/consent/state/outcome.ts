import { type Control, controlFrom } from "../../parties/authority/control.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { ConsentChoice } from "../record/consent-event.ts";
import { personOf } from "../record/person-of.ts";
import { byTime, isNo } from "./choice/by-time.ts";
import { gradeChoice, type Judgement } from "./choice/grade-choice.ts";
import { type GuardianVoice, guardianVoices } from "./choice/guardian-voices.ts";
import type { WeighedQuestion } from "./choice/question.ts";
import { standingChoice } from "./choice/standing-choice.ts";
import { underRule } from "./choice/under-rule.ts";
import type { ConsentReason, ConsentState } from "./consent-state.ts";

/** Result for one purpose, given the day on which the subject turns 16. */
export interface Outcome {
  readonly state: ConsentState;
  readonly controlledBy: Control["by"];
  readonly reasons: readonly ConsentReason[];
  /** True when choices of guardians are still valid and the subject, who may decide now, has not chosen. */
  readonly tookOver?: boolean;
  /** True when guardians chose differently. */
  readonly conflict?: boolean;
  /** True when the only obstacle is a refusal by a person who no longer decides. */
  readonly isFormerNo?: boolean;
}

/**
 * Result for one purpose, given a sixteenth birthday.
 *
 * @param sixteen - First day on which the subject decides.
 */
export function outcomeFrom(question: WeighedQuestion, sixteen: Day): Outcome {
  const { history, choices, today, dayOf } = question;
  const control = controlFrom(history.subject, sixteen, today);
  const own = standingChoice(
    choices.filter((choice) => personOf(choice).id === history.subject.id),
    ({ time }) => !control.isRepresented(dayOf(time)),
  );
  if (own && control.isOwnTime(dayOf(own.time)))
    return { ...gradeChoice(question, own), controlledBy: "subject" };
  const guardians = guardianVoices(question, control);
  const noes = guardians.filter(({ choice }) => isNo(choice));
  const tookOver = control.by === "subject" && guardians.length > 0;
  const { state, reasons } = together(question, { own, guardians, control });
  return {
    state,
    reasons: tookOver && state === "given" ? [...reasons, "given-before-sixteen"] : reasons,
    controlledBy: control.by,
    tookOver,
    conflict: noes.length > 0 && noes.length < guardians.length,
    isFormerNo:
      noes.length > 0 && noes.every(({ isFormerNo }) => isFormerNo) && !(own && isNo(own)),
  };
}

interface Voices {
  readonly own: ConsentChoice | undefined;
  readonly guardians: readonly GuardianVoice[];
  readonly control: Control;
}

/**
 * Combined state of all choices. One refusal is enough. Without a refusal, either the guardians consent under their
 * rule, or earlier consent of the subject is valid.
 */
function together(question: WeighedQuestion, { own, guardians, control }: Voices): Judgement {
  const voices = [...guardians.map(({ choice }) => choice), ...(own ? [own] : [])].sort(byTime);
  const judged = (voices.some(isNo) ? voices.filter(isNo) : voices).map((choice) => ({
    choice,
    ...gradeChoice(question, choice),
  }));
  const valid = new Set(
    judged.filter(({ state }) => state === "given").map(({ choice }) => choice),
  );
  if (valid.size === 0) return judged.at(-1) ?? { state: "not-asked", reasons: [] };
  if (own && valid.has(own)) return { state: "given", reasons: [] };
  return underRule(
    question,
    guardians.filter(({ choice }) => valid.has(choice)),
    control,
  );
}
