import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Question of the form of the Dutch authority. */
export type AnswerQuestion = (typeof answerQuestions)[number];

/**
 * Questions of the web form of the Autoriteit Persoonsgegevens, in its order.
 * Source: copies of the layout of 2018. The form was renewed in May 2021 and could not be read: not verified. Retrieved
 * 2026-11-22.
 */
export const answerQuestions = deepFreeze([
  "phase",
  "earlier-reference",
  "withdrawal-reasons",
  "organisation",
  "organisation-contact",
  "reporter",
  "reporter-function",
  "contact-point",
  "other-organisation",
  "occurred",
  "discovered",
  "aware",
  "reasons-for-delay",
  "how-discovered",
  "summary",
  "effects",
  "kind",
  "cause",
  "data",
  "records",
  "people",
  "people-number",
  "unintelligible",
  "consequences",
  "severity",
  "risk",
  "people-informed",
  "people-not-informed-reasons",
  "measures-taken",
  "measures-planned",
  "cross-border",
  "police",
]);
