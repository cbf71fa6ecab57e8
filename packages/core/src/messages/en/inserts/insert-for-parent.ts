import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { insertInPlainWords } from "./insert-in-plain-words.ts";

/** A privacy insert for parents. */
export const insertForParent: PlainTexts = deepFreeze({
  title: (products) => `What does ${products} do with data about your child?`,
  headings: {
    purposes: "What is it for?",
    data: "Which data are used?",
    locations: "Where are the data kept?",
    subprocessors: "Who else works with them?",
    rights: "What can you do?",
    contact: "Do you have a question?",
  },
  decides: {
    processor: (_maker, services) =>
      `The school decides what happens with the data${services && ` in ${services}`}.`,
    controller: (maker, services) =>
      `${maker} itself decides what happens with the data${services && ` in ${services}`}.`,
    "joint-controller": (maker, services) =>
      `The school and ${maker} decide together on the data${services && ` in ${services}`}.`,
  },
  optional: (services) => `Only if the school chooses this: ${services}.`,
  ...insertInPlainWords,
  rights: [
    "Ask the school which data it has about your child.",
    "Is something wrong? Ask the school to correct it.",
    "Are data no longer needed? Ask the school to erase them.",
    "Does that not help? Then you can complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).",
  ],
});
