import type { ConsentValidity, Decider } from "@bijsluiter/core/consent/state";
import { type FormEvent, type FormHTMLAttributes, forwardRef } from "react";
import { Button } from "../../forms/button.tsx";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useTextsOf } from "../../provider/use-texts-of.ts";
import { imageAnswers, type PupilConsent } from "./image-answers.ts";
import type { ImageConsentTexts } from "./image-consent-texts.ts";
import { PupilPurposes } from "./pupil-purposes.tsx";
import { type SaveChoices, useSaving } from "./use-saving.ts";

/** Props of {@link ImageConsentForm}; others are passed to the form. */
export type ImageConsentFormProps = PartProps<FormHTMLAttributes<HTMLFormElement>> & {
  /** The pupils that this person may answer for. */
  readonly pupils: readonly PupilConsent[];
  /** A parent or guardian, or the pupil itself. */
  readonly decider: Decider;
  /** Validity of consent. */
  readonly validity: ConsentValidity;
  /** `imageConsent` of `@bijsluiter/react/locales/nl`, or your own. Default: those of the provider's `locale`. */
  readonly texts?: ImageConsentTexts;
  /** Version of the app, as evidence of the texts that were shown. */
  readonly appVersion: string;
  /** Sends new choices to the server. Pass updated `pupils` afterwards. */
  readonly save: SaveChoices;
  /** The clock, RFC 3339 with an offset. Default: the real one. */
  readonly now?: () => string;
  /** Level of the headings; 2 by default. */
  readonly headingLevel?: number;
};

/**
 * Asks for consent for images and video, separately for each pupil and purpose. It does not show the choices of others,
 * and stores nothing before the user saves.
 */
export const ImageConsentForm = /* @__PURE__ */ forwardRef<HTMLFormElement, ImageConsentFormProps>(
  function ImageConsentForm(props, ref) {
    const {
      pupils,
      decider,
      validity,
      texts: own,
      appVersion,
      save,
      now,
      headingLevel = 2,
      ...form
    } = props;
    const texts = useTextsOf("imageConsent", own);
    const saving = useSaving(save);
    const { status } = saving;
    const isSubject = decider.role === "subject";
    const words = isSubject ? texts.pupil : texts.parent;
    const submit = (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      const time = now?.() ?? new Date().toISOString();
      const filledIn = new FormData(event.currentTarget);
      saving.send(imageAnswers(pupils, filledIn, { decider, validity, appVersion, time }));
    };
    // Who has nothing to choose has nothing to save.
    const decidesAny = pupils.some(({ view }) =>
      view.standing.some(({ mayGive, permitted }) => mayGive && permitted !== "not-applicable"),
    );
    const told = { saving: texts.saving, saved: words.saved, "nothing-new": words.nothingNew };
    return (
      <Part
        as="form"
        base="form"
        state={{ status }}
        own={{
          method: "post",
          "data-bijsluiter": "images",
          lang: texts.language,
          // A browser that fills in what was chosen before a reload would show what was not saved.
          autoComplete: "off",
          onSubmit: submit,
          onChange: saving.reset,
        }}
        given={form}
        ref={ref}
      >
        <div className="bijsluiter-step">
          {pupils.map((pupil) => (
            <PupilPurposes
              key={pupil.id}
              isSaved={status === "saved"}
              {...{ pupil, texts, words, isSubject, headingLevel }}
            />
          ))}
          {decidesAny && (
            <div className="bijsluiter-actions">
              <p role="status" className="bijsluiter-image-consent-said">
                {told[status as keyof typeof told]}
              </p>
              <p role="alert" className="bijsluiter-error">
                {status === "failed" && words.failed}
              </p>
              <Button type="submit" kind="primary" aria-disabled={status === "saving" || undefined}>
                {texts.save}
              </Button>
            </div>
          )}
        </div>
      </Part>
    );
  },
);
