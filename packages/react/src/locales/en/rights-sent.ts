import type { RightsSentTexts } from "../../rights-form/rights-sent-texts.ts";

/** What is said once a request about personal data was sent. */
export const rightsSent: RightsSentTexts = {
  heading: "The request was sent",
  reference: (reference) => `Its number is ${reference}. Keep it.`,
  next: "First we check that it is really you. You get an answer within a month.",
  sending: "Sending.",
  failed: "It could not be sent. Check the connection and try again.",
};
