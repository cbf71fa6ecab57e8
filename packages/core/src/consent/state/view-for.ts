import { mayDecideOn } from "../../parties/authority/may-decide-on.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { ConsentChoice } from "../record/consent-event.ts";
import type { ConsentHistory } from "../record/consent-record.ts";
import type { ConsentSubject } from "../record/consent-subject.ts";
import { isChoice } from "../record/is-choice.ts";
import { personOf } from "../record/person-of.ts";
import { unsealed } from "../record/unsealed.ts";
import type { ConsentView, PurposeView } from "../view/consent-view.ts";
import { askingReason } from "./asking-reason.ts";
import { assess } from "./assess.ts";
import { dayOf } from "./choice/day-of.ts";
import { questionOf } from "./choice/question.ts";
import type { EffectiveState, StateOptions } from "./consent-state.ts";

/**
 * What one person may see of a history: own choices, and of others no more than whether the data is used. Made where
 * the record lives; the twin of `viewFor` in `@bijsluiter/core/consent` without the check at the door.
 *
 * Two histories that differ in what another chose give the same view, unless they differ in what is permitted.
 *
 * @param personId - Pseudonym of the subject or of a guardian.
 */
export function viewFor(
  history: ConsentHistory,
  personId: string,
  options: StateOptions,
): ConsentView {
  const isOwn = (choice: ConsentChoice) => personOf(choice).id === personId;
  const own = { ...history, events: history.events.filter((e) => !isChoice(e) || isOwn(e)) };
  return {
    personId,
    notice: history.notice,
    purposes: history.purposes,
    events: history.events.map(unsealed).filter(isChoice).filter(isOwn),
    standing: history.purposes.map((purpose) => {
      const joint = assess(questionOf(history, purpose.id, options)).result;
      return purposeView(joint, own, { personId, options });
    }),
  };
}

function purposeView(
  joint: EffectiveState,
  own: ConsentHistory,
  { personId, options }: { readonly personId: string; readonly options: StateOptions },
): PurposeView {
  const { purposeId, controlledBy, subjectInformed } = joint;
  // Alone, one yes is all there is to wait for.
  const alone: StateOptions = { now: options.now };
  const { result } = assess(questionOf(own, purposeId, alone));
  const { state } = result;
  const fixed = { purposeId, state, mayGive: false, ask: null };
  if (state === "no-consent-needed") return { ...fixed, permitted: "not-applicable" };
  const permitted = joint.permitted === "yes" ? "yes" : "no";
  const isSubject = personId === own.subject.id;
  if (!isSubject && controlledBy === "subject")
    return { ...fixed, state: "decided-by-subject", permitted };
  const mayGive = isSubject
    ? controlledBy !== "guardians"
    : isGuardian(own.subject, personId, dayOf(options.now));
  if (permitted === "no") {
    const ask = mayGive ? askingReason(result) : null;
    return {
      ...fixed,
      state: state === "given" ? "waiting-for-other-guardian" : state,
      permitted,
      mayGive,
      ask,
    };
  }
  const isNo = state === "refused" || state === "withdrawn";
  const isNews = isSubject && own.subject.kind === "child" && state === "not-asked";
  const ask = mayGive && isNews && subjectInformed !== "yes" ? "subject-turned-16" : null;
  return { ...fixed, state: isNo ? state : "given", permitted, mayGive, ask };
}

/** Whether a person may decide as a guardian on a day, as far as is known. */
function isGuardian({ guardians }: ConsentSubject, personId: string, today: Day): boolean {
  if (!guardians) return true;
  const known = guardians.find(({ id }) => id === personId);
  return known !== undefined && mayDecideOn(known, today);
}
