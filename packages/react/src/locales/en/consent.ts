import type { ConsentTexts } from "../../consent/consent-texts.ts";

/** English, for those who ask for consent. Apart, so that a form does not bring these words along, nor the reverse. */
export const consent: ConsentTexts = {
  language: "en",
  question: "Is this all right with you?",
  asks: (controller) => `${controller} asks your consent for:`,
  inShort: (controller) =>
    `${controller} asks your consent. For what, and how to withdraw: see ‘Choose myself’.`,
  howToWithdraw: "You can say no. You can withdraw at any time, with ‘Your consent’ on every page.",
  notice: "Read more about it",
  reject: "Refuse all",
  accept: "Allow all",
  choose: "Choose myself",
  open: "Your consent",
  later: "Choose later",
  ticks: "Tick what is allowed. What you leave empty is not done.",
  noConsentNeeded: "No consent is needed for",
  save: "Save",
  close: "Close",
  withdraw: "Withdraw all",
  held: (purpose) => `This can only be shown with your consent for: ${purpose}.`,
  allowOnce: "Show once",
  allowAlways: "Always allow",
  saved: "Your choice is saved.",
  withdrawn: "Your consent is withdrawn.",
};
