import type { ElementTexts, EmbedTexts, InsertElementTexts } from "../../embed/embed-texts.ts";

// Apart, so that an element has the words that it says.
export const element: ElementTexts = { notShown: "This part cannot be shown." };
export const insertElement: InsertElementTexts = {
  ...element,
  notLoaded: "The privacy insert could not be loaded.",
  again: "Try again",
};
export const embed: EmbedTexts = {
  ...insertElement,
  sending: {
    offline:
      "There is no internet connection. Your report is sent as soon as there is one. Leave this page open.",
    "trying-again": "Sending does not work yet. We try again in a few seconds.",
  },
  restNotLoaded:
    "The rest of this form could not be loaded. What you filled in stays here. Check your internet connection and try again.",
};
