import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { insertInPlainWords } from "./insert-in-plain-words.ts";

/** A privacy insert for pupils. */
export const insertForPupil: PlainTexts = deepFreeze({
  title: (products) => `What does ${products} know about you?`,
  headings: {
    purposes: "What is it for?",
    data: "Which data are used?",
    locations: "Where are your data kept?",
    subprocessors: "Who else works with them?",
    rights: "What can you do?",
    contact: "Do you have a question?",
  },
  decides: {
    processor: (_maker, services) =>
      `Your school decides what happens with your data${services && ` in ${services}`}.`,
    controller: (maker, services) =>
      `${maker} itself decides what happens with your data${services && ` in ${services}`}.`,
    "joint-controller": (maker, services) =>
      `Your school and ${maker} decide together on your data${services && ` in ${services}`}.`,
  },
  optional: (services) => `Only if your school chooses this: ${services}.`,
  ...insertInPlainWords,
  rights: [
    "Ask your school which data it has about you.",
    "Is something wrong? Ask your school to correct it.",
    "Are data no longer needed? Ask your school to erase them.",
    "Are you younger than 16? Then ask a parent to help you.",
    "Does that not help? Then you can complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).",
  ],
});
