import { authorityOn } from "../../../parties/authority/authority-on.ts";
import type { Control } from "../../../parties/authority/control.ts";
import type { ConsentChoice } from "../../record/consent-event.ts";
import { personOf } from "../../record/person-of.ts";
import { isNo } from "./by-time.ts";
import type { WeighedQuestion } from "./question.ts";
import { standingChoice } from "./standing-choice.ts";

/** A choice of a guardian that stands. */
export interface GuardianVoice {
  readonly choice: ConsentChoice;
  readonly personId: string;
  readonly day: string;
  /** Whether the guardian is known to have had authority on that day: from the list, or by whoever recorded it. */
  readonly isKnown: boolean;
  /** A no of someone who is known to decide no more. */
  readonly isFormerNo: boolean;
}

/** What each guardian's choices come to: those made while guardians decided, by who may have had authority then. */
export function guardianVoices(
  { history: { subject }, choices, dayOf }: WeighedQuestion,
  { isRepresented, authorityOn: on }: Control,
): readonly GuardianVoice[] {
  const people = new Map<string, GuardianVoice[]>();
  for (const choice of choices) {
    const { id, authority } = personOf(choice);
    const day = dayOf(choice.time);
    if (id === subject.id || !isRepresented(day)) continue;
    const status = authorityOn(subject, id, day);
    if (status === "no") continue;
    const isKnown = status === "yes" || authority === "verified";
    const isFormerNo = isNo(choice) && authorityOn(subject, id, on) === "no";
    const voice = { choice, personId: id, day, isKnown, isFormerNo };
    const theirs = people.get(id);
    if (theirs) theirs.push(voice);
    else people.set(id, [voice]);
  }
  const standing = [...people.values()].flatMap(standingVoices);
  const lifting = standing.filter(({ choice, isKnown }) => isKnown && !isNo(choice));
  return standing.filter((voice) => !voice.isFormerNo || !lifting.some(lifts(voice)));

  /** The no of a guardian whose authority ended stands, until another who has it says yes. */
  function lifts({ choice, personId }: GuardianVoice) {
    return ({ choice: yes, day }: GuardianVoice) =>
      Date.parse(yes.time) > Date.parse(choice.time) &&
      authorityOn(subject, personId, day) === "no";
  }
}

/**
 * A no, or else the last yes and the last that is known to be of someone with authority. A yes of which that is not known
 * does not take back a no of which it is.
 */
function standingVoices(theirs: readonly GuardianVoice[]): readonly GuardianVoice[] {
  const [known, last] = [theirs.filter(({ isKnown }) => isKnown), theirs].map((voices) => {
    const standing = standingChoice(
      voices.map(({ choice }) => choice),
      () => true,
    );
    return voices.find(({ choice }) => choice === standing);
  });
  const no = [known, last].find((voice) => voice && isNo(voice.choice));
  return no ? [no] : [...new Set([known, last])].flatMap((voice) => voice ?? []);
}
