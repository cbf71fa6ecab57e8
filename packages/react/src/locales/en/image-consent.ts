import type { ImageConsentTexts } from "../../consent/image-consent/image-consent-texts.ts";

/** English, for the question about photos and videos. */
export const imageConsent: ImageConsentTexts = {
  language: "en",
  parent: {
    question: (name) => `May we use photos and videos of ${name}?`,
    hint: "Choose for each purpose. You can change your choice here at any time.",
    open: "You have not chosen yet.",
    unsaved: "Not saved yet. Choose ‘Save’ to keep your choice.",
    stillAllowed: "This is allowed.",
    allowed: "This is allowed.",
    notAllowed: "This is not allowed.",
    waiting: "Waiting for the other parent.",
    askedAgain: "Please choose again. Your earlier choice no longer holds.",
    decidesItself: (name) => `${name} now chooses about this.`,
    othersDecide: (name) => `You cannot choose about this for ${name}.`,
    saved: "Your choices are saved.",
    nothingNew: "There is nothing new to save.",
    failed:
      "It is not certain that your choices were saved. They are still here. Please try again.",
  },
  pupil: {
    question: () => "May we use photos and videos of you?",
    hint: "You choose this yourself, for each purpose. You can change your choice here at any time.",
    open: "You have not chosen yet.",
    unsaved: "Not saved yet. Choose ‘Save’ to keep your choice.",
    stillAllowed:
      "For now this is allowed, by an earlier choice for you. You decide whether it stays so.",
    allowed: "This is allowed.",
    notAllowed: "This is not allowed.",
    waiting: "This is not allowed yet.",
    askedAgain: "Please choose again. Your earlier choice no longer holds.",
    decidesItself: () => "You choose about this yourself.",
    othersDecide: () => "You do not choose about this yourself yet.",
    saved: "Your choices are saved.",
    nothingNew: "There is nothing new to save.",
    failed:
      "It is not certain that your choices were saved. They are still here. Please try again.",
  },
  yes: "Yes",
  no: "No",
  noConsentNeeded: "No consent is needed for",
  save: "Save",
  saving: "Saving…",
};
