/** Texts for a parent, or for a pupil who decides alone. */
export interface ImageConsentWords {
  /** Heading over the purposes of one pupil. */
  readonly question: (name: string) => string;
  /** Hint: the meaning of no answer, and that it can be changed. */
  readonly hint: string;
  /** Nothing was chosen yet. */
  readonly open: string;
  /** Text for a choice that differs from the saved one. */
  readonly unsaved: string;
  /** The pupil has not chosen yet, and an earlier choice by a guardian is still valid. */
  readonly stillAllowed: string;
  readonly allowed: string;
  readonly notAllowed: string;
  /** Text for consent that needs another person; the same for any choice of the other person. */
  readonly waiting: string;
  /** An earlier answer that no longer holds. */
  readonly askedAgain: string;
  /** Instead of the question, where the pupil decides itself now. */
  readonly decidesItself: (name: string) => string;
  /** Instead of the question, where this person does not decide. */
  readonly othersDecide: (name: string) => string;
  readonly saved: string;
  readonly nothingNew: string;
  /** Text when it is not known whether the choices were saved. */
  readonly failed: string;
}

/** Words of the form for images. A text that is missing does not compile. */
export interface ImageConsentTexts {
  /** BCP 47. */
  readonly language: string;
  readonly parent: ImageConsentWords;
  readonly pupil: ImageConsentWords;
  readonly yes: string;
  readonly no: string;
  /** Heading of the purposes that need no consent. */
  readonly noConsentNeeded: string;
  readonly save: string;
  readonly saving: string;
}
