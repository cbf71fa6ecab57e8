import { createElement, type ReactNode, useId } from "react";
import type { PupilConsent } from "./image-answers.ts";
import { nameOf } from "./image-answers.ts";
import type { ImageConsentTexts, ImageConsentWords } from "./image-consent-texts.ts";
import { lastChoice, ownAnswer, standingCode } from "./own-answer.ts";
import { PurposeField } from "./purpose-field.tsx";

/** Props of {@link PupilPurposes}. */
export interface PupilPurposesProps {
  readonly pupil: PupilConsent;
  readonly texts: ImageConsentTexts;
  readonly words: ImageConsentWords;
  readonly isSubject: boolean;
  readonly isSaved: boolean;
  readonly headingLevel: number;
}

/** The questions for one pupil: yes or no for each purpose, nothing chosen beforehand. */
export function PupilPurposes(props: PupilPurposesProps): ReactNode {
  const { pupil, texts, words, isSubject, isSaved, headingLevel } = props;
  const { view, name } = pupil;
  const id = useId();
  const { language } = view.notice;
  const asked = view.standing.filter(({ permitted }) => permitted !== "not-applicable");
  const titleOf = (purposeId: string) => view.purposes.find((purpose) => purpose.id === purposeId);
  const decides = asked.some(({ mayGive }) => mayGive);
  const isHandedOver = asked.some(({ state }) => state === "decided-by-subject");
  const elsewhere = isHandedOver ? words.decidesItself : words.othersDecide;
  return (
    <section className="bijsluiter-image-consent-pupil" aria-labelledby={id} data-pupil={pupil.id}>
      {createElement(
        `h${headingLevel}`,
        { id, className: "bijsluiter-heading" },
        words.question(name),
      )}
      <p>{decides ? words.hint : elsewhere(name)}</p>
      {decides &&
        asked.map((standing, index) => (
          <PurposeField
            key={standing.purposeId}
            id={`${id}-${index}`}
            name={nameOf(pupil.id, standing.purposeId)}
            pupilName={name}
            purposeId={standing.purposeId}
            purpose={titleOf(standing.purposeId)}
            lastId={lastChoice(view, standing)?.id}
            answer={ownAnswer(view, standing)}
            code={standingCode(view, standing, isSubject)}
            {...{ language, isSaved, texts, words }}
          />
        ))}
      {asked.length < view.purposes.length && (
        <div>
          <p className="bijsluiter-label">{texts.noConsentNeeded}</p>
          <ul lang={language}>
            {view.standing
              .filter(({ permitted }) => permitted === "not-applicable")
              .map(({ purposeId }) => (
                <li key={purposeId}>{titleOf(purposeId)?.title}</li>
              ))}
          </ul>
        </div>
      )}
    </section>
  );
}
