import type { Control } from "../../../parties/authority/control.ts";
import type { Guardian } from "../../../parties/authority/guardian.ts";
import { hasEndedBefore, mayDecideOn } from "../../../parties/authority/may-decide-on.ts";
import type { ConsentChoice } from "../../record/consent-event.ts";
import { personOf } from "../../record/person-of.ts";
import { isNo } from "./by-time.ts";
import { dayOf } from "./day-of.ts";
import type { Question } from "./question.ts";
import { standingChoice } from "./standing-choice.ts";

/** What each guardian's choices come to: those made while guardians decided, by who had authority then. */
export function guardianChoices(
  { history: { subject }, choices }: Question,
  { isRepresented }: Control,
): readonly ConsentChoice[] {
  const counting = choices.filter((choice) => {
    const { id } = personOf(choice);
    const day = dayOf(choice.time);
    return id !== subject.id && isRepresented(day) && mayChoose(subject.guardians, choice);
  });
  const people = new Set(counting.map((choice) => personOf(choice).id));
  const standing = [...people].flatMap((person) => {
    const theirs = counting.filter((choice) => personOf(choice).id === person);
    return standingChoice(theirs, () => true) ?? [];
  });
  return standing.filter((choice) => !isLifted(choice));

  /** The no of a guardian whose authority ended stands, until another who has it says yes. */
  function isLifted(choice: ConsentChoice): boolean {
    const guardian = subject.guardians?.find(({ id }) => id === personOf(choice).id);
    return (
      guardian !== undefined &&
      isNo(choice) &&
      standing.some((other) => !isNo(other) && hasEndedBefore(guardian, dayOf(other.time)))
    );
  }
}

/** While it is not known who the guardians are, all count; once it is, a stranger can object but not agree. */
function mayChoose(guardians: readonly Guardian[] | undefined, choice: ConsentChoice): boolean {
  const guardian = guardians?.find(({ id }) => id === personOf(choice).id);
  if (!guardian) return guardians === undefined || isNo(choice);
  return mayDecideOn(guardian, dayOf(choice.time));
}
