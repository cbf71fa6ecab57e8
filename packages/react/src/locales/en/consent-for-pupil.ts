import type { ConsentTexts } from "../../consent/consent-texts.ts";
import { consent } from "./consent.ts";

/** English texts for a pupil: short words. */
export const consentForPupil: ConsentTexts = /* @__PURE__ */ forPupil();

// A call, so that a page without pupils leaves all of it out.
function forPupil(): ConsentTexts {
  return {
    ...consent,
    question: "Is this okay with you?",
    asks: (controller) => `${controller} asks if this is okay:`,
    inShort: (controller) =>
      `${controller} asks if this is okay. For what, and how to say no later: see ‘Choose myself’.`,
    howToWithdraw:
      "You can say no. You can change your choice at any time, with ‘Your choice’ on every page.",
    reject: "None of it is okay",
    accept: "All of it is okay",
    open: "Your choice",
    ticks: "Tick what is okay. What you leave empty does not happen.",
    noConsentNeeded: "You do not have to say yes to",
    withdraw: "None of it is okay any more",
    held: (purpose) => `You only see this if you say yes to: ${purpose}.`,
    allowAlways: "This is always okay",
    withdrawn: "You now say no. We do not do this any more.",
  };
}
