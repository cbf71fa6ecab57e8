import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import type { ConsentHistory } from "../record/consent-record.ts";
import type { ConsentSubject } from "../record/consent-subject.ts";
import { personOf } from "../record/person-of.ts";
import { gradeChoice } from "./choice/grade-choice.ts";
import { hasFutureYes, questionOf } from "./choice/question.ts";
import { standingChoice } from "./choice/standing-choice.ts";
import type { EffectiveState, StateOptions } from "./consent-state.ts";
import { onOtherBasis } from "./on-other-basis.ts";

/** History of a person who decides alone, such as a visitor of a website. */
export interface VisitorHistory extends ConsentHistory {
  readonly subject: Extract<ConsentSubject, { readonly kind: "adult" }>;
}

/**
 * Same as `effectiveState` for a person who decides alone, without guardians or age. Half the size.
 *
 * @throws InvalidInputError `unknown-purpose` when there is no purpose with that id; `others-may-decide` for a child or
 * someone under *curatele*.
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
