import { InvalidInputError } from "../../shared/invalid-input-error.ts";
import type { ConsentHistory } from "../consent-record.ts";
import type { EffectiveState, StateOptions } from "../consent-state.ts";
import type { ConsentSubject } from "../consent-subject.ts";
import { gradeChoice } from "./grade-choice.ts";
import { onOtherBasis } from "./on-other-basis.ts";
import { personOf } from "./person-of.ts";
import { hasFutureYes, questionOf } from "./question.ts";
import { standingChoice } from "./standing-choice.ts";

/** The history of someone who decides alone, such as a visitor of a website. */
export interface VisitorHistory extends ConsentHistory {
  readonly subject: Extract<ConsentSubject, { readonly kind: "adult" }>;
}

/**
 * What `effectiveState` says of someone who decides alone, at half its size: no guardians, no age.
 *
 * @throws InvalidInputError `unknown-purpose` when nothing of that id is asked; `others-may-decide` for a child or someone
 *   under *curatele*.
 */
export function visitorState(
  history: VisitorHistory,
  purposeId: string,
  { now }: Pick<StateOptions, "now">,
): EffectiveState {
  const { subject } = history;
  if (subject.kind !== "adult" || subject.curatele)
    throw new InvalidInputError([{ code: "others-may-decide", path: ["subject"], params: {} }]);
  const question = questionOf(history, purposeId, { now });
  const { purpose } = question;
  if (purpose.lawfulBasis !== "consent") return onOtherBasis(purpose);
  const own = standingChoice(
    question.choices.filter((choice) => personOf(choice).id === subject.id),
    () => true,
  );
  const { state, reasons } = own
    ? gradeChoice(question, own)
    : ({ state: "not-asked", reasons: [] } as const);
  return {
    purposeId,
    lawfulBasis: purpose.lawfulBasis,
    state,
    permitted: state === "given" ? "yes" : "no",
    controlledBy: "subject",
    subjectInformed: "not-applicable",
    reasons: hasFutureYes(question) ? [...reasons, "event-in-future"] : reasons,
  };
}
