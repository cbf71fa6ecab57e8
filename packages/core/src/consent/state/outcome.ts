import { type Control, controlFrom } from "../../parties/authority/control.ts";
import { mayDecideOn } from "../../parties/authority/may-decide-on.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { ConsentChoice } from "../record/consent-event.ts";
import { personOf } from "../record/person-of.ts";
import { byTime, isNo } from "./choice/by-time.ts";
import { dayOf } from "./choice/day-of.ts";
import { gradeChoice, type Judgement } from "./choice/grade-choice.ts";
import { guardianChoices } from "./choice/guardian-choices.ts";
import type { Question } from "./choice/question.ts";
import { standingChoice } from "./choice/standing-choice.ts";
import type { ConsentReason, ConsentState } from "./consent-state.ts";

/** How a purpose stands when it is taken for known on which day the subject turns 16. */
export interface Outcome {
  readonly state: ConsentState;
  readonly controlledBy: Control["by"];
  readonly reasons: readonly ConsentReason[];
  /** What guardians chose stands, and the subject that may decide now has not. */
  readonly tookOver: boolean;
  /** One guardian said yes, another said no. */
  readonly conflict: boolean;
}

/** @param sixteen - First day on which the subject decides for itself. */
export function outcomeFrom(question: Question, sixteen: Day): Outcome {
  const { history, choices, today } = question;
  const control = controlFrom(history.subject, sixteen, today);
  const own = standingChoice(
    choices.filter((choice) => personOf(choice).id === history.subject.id),
    ({ time }) => !control.isRepresented(dayOf(time)),
  );
  if (own && control.isOwnTime(dayOf(own.time))) {
    const { state, reasons } = gradeChoice(question, own);
    return { state, reasons, controlledBy: "subject", tookOver: false, conflict: false };
  }
  const guardians = guardianChoices(question, control);
  const tookOver = control.by === "subject" && guardians.length > 0;
  const { state, reasons } = together(question, { own, guardians, control });
  return {
    state,
    reasons: tookOver && state === "given" ? [...reasons, "given-before-sixteen"] : reasons,
    controlledBy: control.by,
    tookOver,
    conflict: guardians.some(isNo) && guardians.some((choice) => !isNo(choice)),
  };
}

interface Voices {
  readonly own: ConsentChoice | undefined;
  readonly guardians: readonly ConsentChoice[];
  readonly control: Control;
}

/** One no is enough. Without it, the guardians' yes as their rule wants it, or the subject's own from before. */
function together(question: Question, { own, guardians, control }: Voices): Judgement {
  const voices = [...guardians, ...(own ? [own] : [])].sort(byTime);
  const judged = (voices.some(isNo) ? voices.filter(isNo) : voices).map((choice) => ({
    choice,
    ...gradeChoice(question, choice),
  }));
  const valid = judged.filter(({ state }) => state === "given").map(({ choice }) => choice);
  if (valid.length === 0) return judged.at(-1) ?? { state: "not-asked", reasons: [] };
  if (own && valid.includes(own)) return { state: "given", reasons: [] };
  return underRule(question, valid, control);
}

/** Whether the valid yeses of guardians are enough. */
function underRule(
  { guardianRule, history: { subject } }: Question,
  yeses: readonly ConsentChoice[],
  { authorityOn, by }: Control,
): Judgement {
  const said = new Set(yeses.map((yes) => personOf(yes).id));
  const isVerified = yeses.some(
    (yes) =>
      personOf(yes).authority === "verified" ||
      subject.guardians?.some(
        ({ id, authority }) => id === personOf(yes).id && authority === "yes",
      ),
  );
  const given: Judgement = {
    state: "given",
    reasons: isVerified ? [] : ["authority-not-verified"],
  };
  if (guardianRule !== "all") return given;
  if (!subject.guardians) return { state: "unknown", reasons: ["guardians-unknown"] };
  const isComplete = subject.guardians.every(
    (guardian) => said.has(guardian.id) || !mayDecideOn(guardian, authorityOn),
  );
  if (isComplete) return given;
  // Guardians that no longer decide are not waited for.
  return { state: by === "guardians" ? "waiting-for-other-guardian" : "not-asked", reasons: [] };
}
