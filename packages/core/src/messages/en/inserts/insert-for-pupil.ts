import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { insertInPlainWords } from "./insert-in-plain-words.ts";
import { insertTriggers } from "./insert-triggers.ts";

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
  minimumAge: (years) => `You may use this from the age of ${years}.`,
  decides: {
    processor: (_maker, services) =>
      `Your school decides what happens with your data${services && ` in ${services}`}.`,
    controller: (maker, services) =>
      `${maker} itself decides what happens with your data${services && ` in ${services}`}.`,
    "joint-controller": (maker, services) =>
      `Your school and ${maker} decide together on your data${services && ` in ${services}`}.`,
  },
  optional: {
    yes: (services) => `Your school has chosen this: ${services}.`,
    no: (services) => `Your school does not use this: ${services}.`,
    unknown: (services) => `Only if your school chooses this: ${services}.`,
  },
  triggers: { leftOn: "you leave the school", ...insertTriggers },
  automation: {
    profiling: "The computer makes a picture of you from what you do.",
    decisions: "The computer sometimes decides something about you by itself.",
    noDecisions: "The computer never decides about you on its own.",
  },
  research: {
    none: "Your data are not used for research.",
    anonymous: "For research we first remove everything that shows who you are.",
    personal: "Your data are also used for research.",
  },
  ...insertInPlainWords,
  rights: [
    "Ask your school which data it has about you.",
    "Is something wrong? Ask your school to correct it.",
    "Are data no longer needed? Ask your school to erase them.",
    "Are you younger than 16? Then ask a parent to help you.",
    "Does that not help? Then you can complain to the Dutch data protection authority.",
  ],
  humanReview: "Has the computer decided something? Ask your school to have a person look at it.",
  notStated: {
    purposes: "This page does not say what it is for. Ask your school.",
    data: "This page does not say which data there are. Ask your school.",
    kept: "This page does not say how long we keep this.",
    locations: "This page does not say where your data are. Ask your school.",
    contact: "This page does not say who answers your questions. Ask your school.",
  },
});
