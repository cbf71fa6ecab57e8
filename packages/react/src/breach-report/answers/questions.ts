import type {
  AffectedData,
  AffectedPeople,
  FactField,
  FactGroup,
  IncidentKind,
} from "@bijsluiter/core/breaches";

/** A kind of data. */
type DataCategoryCode = AffectedData["categories"][number];

/** How a fact is asked for, and so how its answer is read. */
export type QuestionInput =
  | "line"
  | "prose"
  | "one"
  | "many"
  | "moment"
  | "occurrence"
  | "count"
  | "boards"
  | "contact";

/** Questions for the facts of the schema, in the order in which people can answer. */
export const questions = {
  "incident.summary": "prose",
  "incident.product": "line",
  "incident.kind": "one",
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

/** Fact that the form asks for; joint actions are recorded later. */
export type AskedField = keyof typeof questions;

/** Facts that may stay empty. */
export const optionalFields: readonly string[] = ["incident.product", "data.explanation"];

/** Every {@link AskedField}. */
export const askedFields = Object.keys(questions) as readonly AskedField[];

/** The groups of facts in the order of the form. */
export const askedGroups = [
  ...new Set(askedFields.map((field) => field.split(".")[0])),
] as readonly FactGroup[];

/** A fact that the six questions can ask for. */
export type FirstField =
  | "incident.kind"
  | "incident.summary"
  | "timeline.discoveredAt"
  | "timeline.discovery"
  | "timeline.occurred"
  | "people.categories"
  | "people.count"
  | "data.categories"
  | "measures.taken"
  | "contact.reporter"
  | "contact.contactPoint"
  | "boards.affected";

/** A page of the six questions. */
export type FirstStep =
  | "incident"
  | "timeline"
  | "people"
  | "data"
  | "measures"
  | "contact"
  | "discovery"
  | "contact-point";

/** One question: a page, and the facts that its answer gives. */
export interface FirstQuestion {
  readonly id: FirstStep;
  readonly asks: readonly FirstField[];
  /** Asked on the way only where `defaultFacts` does not give the answer; it can be changed at the end all the same. */
  readonly unlessGiven?: boolean;
}

/**
 * Questions of the first report, and questions asked only when the page does not give the answer. A fact that is neither
 * asked nor given stays open.
 *
 * @example
 * ```ts
 * firstQuestions.filter(({ unlessGiven }) => !unlessGiven).length; // => 6
 * ```
 */
export const firstQuestions: readonly FirstQuestion[] = [
  { id: "incident", asks: ["incident.kind", "incident.summary"] },
  { id: "timeline", asks: ["timeline.discoveredAt"] },
  { id: "people", asks: ["people.categories", "people.count"] },
  { id: "data", asks: ["data.categories"] },
  { id: "measures", asks: ["measures.taken", "timeline.occurred"] },
  { id: "contact", asks: ["contact.reporter", "boards.affected"] },
  { id: "discovery", asks: ["timeline.discovery"], unlessGiven: true },
  { id: "contact-point", asks: ["contact.contactPoint"], unlessGiven: true },
];

/** Kinds of data that most breaches are about, the commonest first; the others come when they are asked for. */
export const commonData = [
  "contact",
  "study-progress",
  "user-content",
  "images",
  "medical",
  "login-credentials",
  "pgn-bsn",
  "finance",
] as const satisfies readonly DataCategoryCode[];

/** Kinds of incident that the six questions offer. */
export const firstKinds = [
  "sent-by-mistake",
  "device-lost-or-stolen",
  "paper-lost-or-stolen",
  "wrong-person-shown",
  "hacking-or-malware",
  "deleted-or-destroyed",
  "other",
] as const satisfies readonly IncidentKind[];

/** Groups of people that the six questions offer. */
export const firstPeople = [
  "pupil",
  "parent",
  "teacher",
  "other-staff",
  "other",
] as const satisfies readonly AffectedPeople["categories"][number][];
