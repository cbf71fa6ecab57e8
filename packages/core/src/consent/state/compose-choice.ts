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
  /** Notice in the language in which it was shown. Default: that of the history. */
  readonly notice?: ConsentChoice["notice"];
  /** Default `expressed`. */
  readonly eventType?: ConsentChoice["eventType"];
  /** Validity of consent. Default: without an end. */
  readonly validity?: NonNullable<ConsentChoice["validity"]>;
};

/**
 * Event for a choice, with the current versions and the id of the choice that it replaces, to be stored or sent to the
 * server. `appendEvent` validates and seals it there, so that a browser needs no hashes.
 *
 * @param shown - What was shown: a history, or the view of one person. Both state the subject.
 * @throws InvalidInputError `unknown-purpose` for an id that is not asked, `no-consent-needed` for a purpose with
 * another legal basis.
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
