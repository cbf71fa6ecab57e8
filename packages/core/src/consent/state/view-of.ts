import { authorityOn, lastDaysOf } from "../../parties/authority/authority-on.ts";
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

/** View of a validated history for one person. `viewFor` validates the history. */
export function viewOf(
  history: ConsentHistory,
  personId: string,
  options: StateOptions,
): ConsentView {
  const isOwn = (choice: ConsentChoice) => personOf(choice).id === personId;
  const own = { ...history, events: history.events.filter((e) => !isChoice(e) || isOwn(e)) };
  return {
    personId,
    subjectId: history.subject.id,
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
    const isUnproven = state === "unknown" && controlledBy === "guardians";
    const isStale =
      mayGive &&
      ((state === "given" && hasChangedSince(own, purposeId, options)) ||
        (isUnproven && authorityOn(own.subject, personId, dayOf(options.now)) === "yes"));
    const ask = isStale ? "authority-changed" : askingReason(result);
    const standing = state === "given" ? "waiting-for-other-guardian" : state;
    return {
      ...fixed,
      state: isStale ? "outdated" : standing,
      permitted,
      mayGive,
      ask: mayGive ? ask : null,
    };
  }
  const isNo = state === "refused" || state === "withdrawn";
  const isNews = isSubject && own.subject.kind === "child" && state === "not-asked";
  const ask = mayGive && isNews && subjectInformed !== "yes" ? "subject-turned-16" : null;
  return { ...fixed, state: isNo ? state : "given", permitted, mayGive, ask };
}

/** True when a person is or may be a guardian with authority on a day. */
const isGuardian = (subject: ConsentSubject, personId: string, today: Day): boolean =>
  authorityOn(subject, personId, today) !== "no";

/**
 * True when the authority of another person ended since this person's last choice. A refusal by the other person stays
 * valid until new consent, so this person is asked again. The result does not depend on whether there is such a
 * refusal, so that it reveals nothing.
 */
function hasChangedSince(
  { subject, events }: ConsentHistory,
  purposeId: string,
  { now }: StateOptions,
): boolean {
  const today = dayOf(now);
  const chosen = events
    .filter((event) => isChoice(event) && event.purposes.some(({ id }) => id === purposeId))
    .map(({ time }) => dayOf(time))
    .sort()
    .at(-1);
  const ends = [subject.curatele?.until, ...(subject.guardians ?? []).flatMap(lastDaysOf)];
  return ends.some((day) => day && chosen && chosen <= day && day < today);
}
