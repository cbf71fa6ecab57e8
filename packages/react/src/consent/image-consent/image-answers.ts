import type {
  ConsentChoice,
  ConsentValidity,
  ConsentView,
  Decider,
} from "@bijsluiter/core/consent/state";
import { newChoices } from "../store/new-choices.ts";
import { ownAnswer } from "./own-answer.ts";

/** State of one pupil, as the person who fills in the form may see it. */
export interface PupilConsent {
  /** Pseudonym of the pupil; saved with the choices. */
  readonly id: string;
  /** Name shown in the form; never sent. */
  readonly name: string;
  /** Result of `viewFor` of core, created where the record is stored, without the choices of others. */
  readonly view: ConsentView;
}

/** A choice for one pupil, for `appendEvent` on the record of that pupil. */
export interface PupilChoice {
  readonly pupilId: string;
  readonly choice: ConsentChoice;
}

/** Who saves what the form holds. */
export interface SavedBy {
  readonly decider: Decider;
  readonly validity: ConsentValidity;
  readonly appVersion: string;
  readonly time: string;
}

/** Name of the radio buttons of one purpose. */
export const nameOf = (pupilId: string, purposeId: string): string => `${pupilId} ${purposeId}`;

/** What was answered and is new: one choice for all of a pupil's yeses, and one for the noes. */
export function imageAnswers(
  pupils: readonly PupilConsent[],
  filledIn: FormData,
  by: SavedBy,
): readonly PupilChoice[] {
  return pupils.flatMap(({ id: pupilId, view }) => {
    const changed = view.standing.flatMap((standing) => {
      const value = filledIn.get(nameOf(pupilId, standing.purposeId));
      const isNew = value !== null && (value === "yes") !== ownAnswer(view, standing);
      return isNew ? [[standing.purposeId, value === "yes"] as const] : [];
    });
    const choices = newChoices(
      { ...by, subject: { id: pupilId }, notice: view.notice, purposes: view.purposes },
      {
        answers: Object.fromEntries(changed),
        means: { surface: "form", indicationMethod: "form", choiceLayout: "yes-and-no" },
        before: view.events,
        time: by.time,
        purposes: view.standing.flatMap(({ purposeId, permitted, ask }) =>
          view.purposes
            .filter(({ id }) => id === purposeId)
            .map((purpose) => ({ purpose, permitted, ask })),
        ),
      },
    );
    return choices.map((choice) => ({ pupilId, choice }));
  });
}
