import type { FactField, FactGroup } from "@bijsluiter/core/breaches";

/** How a fact is asked for, and so how its answer is read. */
export type QuestionInput =
  | "line"
  | "prose"
  | "one"
  | "many"
  | "kinds"
  | "moment"
  | "occurrence"
  | "count"
  | "boards"
  | "contact";

/** How each fact of the schema is asked for, in the order in which people can answer. */
export const questions = {
  "incident.summary": "prose",
  "incident.product": "line",
  "incident.kind": "kinds",
  "incident.securityAspect": "one",
  "incident.narrative": "prose",
  "timeline.discoveredAt": "moment",
  "timeline.discovery": "one",
  "timeline.awareAt": "moment",
  "timeline.occurred": "occurrence",
  "effect.effects": "many",
  "effect.unintelligible": "one",
  "data.categories": "many",
  "data.explanation": "line",
  "data.records": "count",
  "people.categories": "many",
  "people.count": "count",
  "boards.affected": "boards",
  "cause.origin": "one",
  "cause.intent": "one",
  "cause.description": "prose",
  "consequences.impacts": "many",
  "consequences.severity": "one",
  "consequences.description": "prose",
  "measures.taken": "prose",
  "measures.planned": "prose",
  "contact.reporter": "contact",
  "contact.contactPoint": "contact",
} as const satisfies Partial<Record<FactField, QuestionInput>>;

/** A fact that the form asks for. Agreed steps come later, when board and supplier have spoken. */
export type AskedField = keyof typeof questions;

/** Facts that may stay empty. */
export const optionalFields: readonly string[] = ["incident.product", "data.explanation"];

/** Every {@link AskedField}. */
export const askedFields = Object.keys(questions) as readonly AskedField[];

/** The groups of facts in the order of the form. */
export const askedGroups = [
  ...new Set(askedFields.map((field) => field.split(".")[0])),
] as readonly FactGroup[];
