import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { insertInPlainWords } from "./insert-in-plain-words.ts";
import { insertTriggers } from "./insert-triggers.ts";

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
  minimumAge: (years) => `Your child may use this from the age of ${years}.`,
  decides: {
    processor: (_maker, services) =>
      `The school decides what happens with the data${services && ` in ${services}`}.`,
    controller: (maker, services) =>
      `${maker} itself decides what happens with the data${services && ` in ${services}`}.`,
    "joint-controller": (maker, services) =>
      `The school and ${maker} decide together on the data${services && ` in ${services}`}.`,
  },
  optional: {
    yes: (services) => `The school has chosen this: ${services}.`,
    no: (services) => `The school does not use this: ${services}.`,
    unknown: (services) => `Only if the school chooses this: ${services}.`,
  },
  triggers: { leftOn: "your child leaves the school", ...insertTriggers },
  automation: {
    profiling: "The computer makes a picture of your child from what your child does.",
    decisions: "The computer sometimes decides something about your child by itself.",
    noDecisions: "The computer never decides about your child on its own.",
  },
  research: {
    none: "Data about your child are not used for research.",
    anonymous: "For research we first remove everything that shows who your child is.",
    personal: "Data about your child are also used for research.",
  },
  ...insertInPlainWords,
  rights: [
    "Ask the school which data it has about your child.",
    "Is something wrong? Ask the school to correct it.",
    "Are data no longer needed? Ask the school to erase them.",
    "Does that not help? Then you can complain to the Dutch data protection authority.",
  ],
  humanReview: "Has the computer decided something? Ask the school to have a person look at it.",
  notStated: {
    purposes: "This page does not say what it is for. Ask the school.",
    data: "This page does not say which data there are. Ask the school.",
    kept: "This page does not say how long we keep this.",
    locations: "This page does not say where the data are. Ask the school.",
    contact: "This page does not say who answers your questions. Ask the school.",
  },
});
