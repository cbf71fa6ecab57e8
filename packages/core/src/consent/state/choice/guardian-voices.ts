import { authorityOn } from "../../../parties/authority/authority-on.ts";
import type { Control } from "../../../parties/authority/control.ts";
import type { ConsentChoice } from "../../record/consent-event.ts";
import { personOf } from "../../record/person-of.ts";
import { isNo } from "./by-time.ts";
import type { WeighedQuestion } from "./question.ts";
import { standingChoice } from "./standing-choice.ts";

/** A valid choice of a guardian. */
export interface GuardianVoice {
  readonly choice: ConsentChoice;
  readonly personId: string;
  readonly day: string;
  /**
   * True when the guardian is known to have had authority on that day, from the list of guardians or verified by the
   * recorder.
   */
  readonly isKnown: boolean;
  /** True for a refusal by a person who no longer decides. */
  readonly isFormerNo: boolean;
}

/**
 * Valid choices of each guardian. Only choices count that were made while guardians decided, by a person who may have
 * had authority then.
 */
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

  /**
   * Tests whether consent removes the refusal of a guardian whose authority ended. The refusal is valid until another
   * guardian with authority consents.
   */
  function lifts({ choice, personId }: GuardianVoice) {
    return ({ choice: yes, day }: GuardianVoice) =>
      Date.parse(yes.time) > Date.parse(choice.time) &&
      authorityOn(subject, personId, day) === "no";
  }
}

/**
 * Valid choices of one guardian: a refusal, or else the last consent and the last consent with known authority. Consent
 * with unknown authority does not replace a refusal with known authority.
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
