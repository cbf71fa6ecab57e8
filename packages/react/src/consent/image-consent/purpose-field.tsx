import type { ConsentPurpose } from "@bijsluiter/core/consent/state";
import { type ReactNode, useState } from "react";
import type { ImageConsentTexts, ImageConsentWords } from "./image-consent-texts.ts";
import type { StandingCode } from "./own-answer.ts";

/** Props of {@link PurposeField}. */
export interface PurposeFieldProps {
  readonly id: string;
  /** Of the radio buttons. */
  readonly name: string;
  readonly pupilName: string;
  readonly purposeId: string;
  readonly purpose: ConsentPurpose | undefined;
  /** Language of the words of the purpose. */
  readonly language: string;
  /** Id of what this person chose last. */
  readonly lastId: string | undefined;
  /** What this person chose, as far as it still holds. */
  readonly answer: boolean | undefined;
  /** How it stands as long as nothing else is chosen here. */
  readonly code: StandingCode;
  /** Whether what is chosen here was saved, and the form waits for what follows from it. */
  readonly isSaved: boolean;
  readonly texts: ImageConsentTexts;
  readonly words: ImageConsentWords;
}

/** Yes or no for one purpose, and how it stands: of what is chosen and not yet saved, that. */
export function PurposeField(props: PurposeFieldProps): ReactNode {
  const { id, purpose, pupilName, language, lastId, answer, isSaved, texts, words } = props;
  const before = `${answer} ${lastId}`;
  const [chosen, setChosen] = useState<{ readonly before: string; readonly now: boolean }>();
  // What is known of this answer has moved on since, here or elsewhere: then that is shown.
  if (chosen && chosen.before !== before) setChosen(undefined);
  const shown = chosen ? chosen.now : answer;
  const code = shown === answer ? props.code : isSaved ? "saved" : "unsaved";
  return (
    <fieldset
      className="bijsluiter-field"
      data-purpose={props.purposeId}
      data-state={code}
      aria-describedby={`${id}-state${purpose?.description ? ` ${id}-hint` : ""}`}
    >
      <legend className="bijsluiter-label" lang={language}>
        {purpose?.title}
        <span className="bijsluiter-visually-hidden"> ({pupilName})</span>
      </legend>
      {purpose?.description && (
        <p className="bijsluiter-hint" id={`${id}-hint`} lang={language}>
          {purpose.description}
        </p>
      )}
      <div className="bijsluiter-image-consent-answers">
        {([true, false] as const).map((value) => {
          const word = value ? "yes" : "no";
          return (
            <div className="bijsluiter-option" key={word}>
              <input
                type="radio"
                id={`${id}-${word}`}
                name={props.name}
                value={word}
                checked={shown === value}
                onChange={() => setChosen({ before, now: value })}
              />
              <label htmlFor={`${id}-${word}`}>{texts[word]}</label>
            </div>
          );
        })}
      </div>
      <p className="bijsluiter-image-consent-state" id={`${id}-state`}>
        {code === "saved" ? null : words[code]}
      </p>
    </fieldset>
  );
}
