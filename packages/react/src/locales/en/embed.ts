import type { EmbedTexts } from "../../embed/embed-texts.ts";

export const embed: EmbedTexts = {
  sending: {
    offline:
      "There is no internet connection. Your report is sent as soon as there is one. Leave this page open.",
    "trying-again": "Sending does not work yet. We try again in a few seconds.",
  },
  notLoaded: "The privacy insert could not be loaded.",
  again: "Try again",
  notShown: "This part cannot be shown.",
};
