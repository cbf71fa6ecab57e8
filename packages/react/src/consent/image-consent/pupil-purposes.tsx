import { createElement, type ReactNode, useId } from "react";
import type { PupilConsent } from "./image-answers.ts";
import { nameOf } from "./image-answers.ts";
import type { ImageConsentTexts, ImageConsentWords } from "./image-consent-texts.ts";
import { ownAnswer, standingCode } from "./own-answer.ts";

/** Props of {@link PupilPurposes}. */
export interface PupilPurposesProps {
  readonly pupil: PupilConsent;
  readonly texts: ImageConsentTexts;
  readonly words: ImageConsentWords;
  readonly isSubject: boolean;
  readonly headingLevel: number;
}

/** The questions for one pupil: yes or no for each purpose, nothing chosen beforehand. */
export function PupilPurposes(props: PupilPurposesProps): ReactNode {
  const { pupil, texts, words, isSubject, headingLevel } = props;
  const { view, name } = pupil;
  const id = useId();
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
        asked.map((standing, index) => {
          const { purposeId } = standing;
          const purpose = titleOf(purposeId);
          const answer = ownAnswer(view, standing);
          const code = standingCode(view, standing, isSubject);
          const fieldId = `${id}-${index}`;
          return (
            <fieldset
              key={purposeId}
              className="bijsluiter-field"
              data-purpose={purposeId}
              data-state={code}
              aria-describedby={`${fieldId}-state${purpose?.description ? ` ${fieldId}-hint` : ""}`}
            >
              <legend className="bijsluiter-label" lang={view.notice.language}>
                {purpose?.title}
                <span className="bijsluiter-visually-hidden"> ({name})</span>
              </legend>
              {purpose?.description && (
                <p className="bijsluiter-hint" id={`${fieldId}-hint`} lang={view.notice.language}>
                  {purpose.description}
                </p>
              )}
              <div className="bijsluiter-image-consent-answers">
                {(["yes", "no"] as const).map((value) => (
                  <div className="bijsluiter-option" key={value}>
                    <input
                      type="radio"
                      id={`${fieldId}-${value}`}
                      name={nameOf(pupil.id, purposeId)}
                      value={value}
                      defaultChecked={answer !== undefined && answer === (value === "yes")}
                    />
                    <label htmlFor={`${fieldId}-${value}`}>{texts[value]}</label>
                  </div>
                ))}
              </div>
              <p className="bijsluiter-image-consent-state" id={`${fieldId}-state`}>
                {words[code]}
              </p>
            </fieldset>
          );
        })}
      {asked.length < view.purposes.length && (
        <div>
          <p className="bijsluiter-label">{texts.noConsentNeeded}</p>
          <ul lang={view.notice.language}>
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
