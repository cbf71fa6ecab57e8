import type { EmbedTexts } from "../../embed/embed-texts.ts";

export const embed: EmbedTexts = {
  sending: {
    offline:
      "There is no internet connection. Your report is sent as soon as there is one. Leave this page open.",
    "trying-again": "Sending does not work yet. We try again in a few seconds.",
  },
  notLoaded: "The privacy insert could not be loaded.",
  restNotLoaded:
    "The rest of this form could not be loaded. What you filled in stays here. Check your internet connection and try again.",
  again: "Try again",
  notShown: "This part cannot be shown.",
};
