import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import type { ConsentChoice } from "../record/consent-event.ts";
import type { ConsentHistory } from "../record/consent-record.ts";
import { isChoice } from "../record/is-choice.ts";
import { personOf } from "../record/person-of.ts";

/** Choice made: answer, person and channel. */
export type ChoiceMade = Pick<
  ConsentChoice,
  "id" | "time" | "state" | "by" | "indicationMethod" | "evidence"
> & {
  readonly purposeIds: readonly string[];
  /** The notice in the language in which it was shown; default: that of the history. */
  readonly notice?: ConsentChoice["notice"];
  /** `expressed` when absent. */
  readonly eventType?: ConsentChoice["eventType"];
  /** Validity of consent; without an end when absent. */
  readonly validity?: NonNullable<ConsentChoice["validity"]>;
};

/**
 * Event for a choice, with the present versions and the id of the choice that it replaces, to be stored or sent to the
 * server. There `appendEvent` checks it and seals it; a browser needs no hashes.
 *
 * @param shown - What was shown: a history, or the view of one person. Both say whose data it is.
 * @throws InvalidInputError `unknown-purpose` for an id that is not asked, `no-consent-needed` for a purpose that rests on
 *   another ground.
 */
export function composeChoice(
  shown: Pick<ConsentHistory, "notice" | "purposes" | "events"> & {
    readonly subject?: Pick<ConsentHistory["subject"], "id">;
    readonly subjectId?: string;
  },
  made: ChoiceMade,
): ConsentChoice {
  const { purposeIds, notice = shown.notice, eventType = "expressed", ...rest } = made;
  const purposes = purposeIds.map((id, index) => {
    const purpose = shown.purposes.find((asked) => asked.id === id);
    const code = purpose ? "no-consent-needed" : "unknown-purpose";
    if (purpose?.lawfulBasis !== "consent")
      throw new InvalidInputError([{ code, path: ["purposeIds", index], params: {} }]);
    return { id, version: purpose.version };
  });
  const { subject, subjectId = subject?.id } = shown;
  const named = subjectId === undefined ? {} : { subjectId };
  const choice = { ...rest, ...named, eventType, notice, purposes };
  const { id: person } = personOf(choice);
  const before = shown.events
    .filter(isChoice)
    .findLast(
      (earlier) =>
        personOf(earlier).id === person &&
        earlier.purposes.some(({ id }) => purposeIds.includes(id)),
    );
  return before ? { ...choice, supersedes: before.id } : choice;
}
