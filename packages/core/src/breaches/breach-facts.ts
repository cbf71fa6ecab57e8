import * as z from "zod/mini";
import { rule } from "../shared/issues/rule.ts";
import type { Shape } from "../shared/shape.ts";
import { type NotKnownYetField, openFieldsOf } from "./not-known-yet.ts";
import { type AffectedBoards, affectedBoardsFields } from "./report/affected-boards.ts";
import { type AffectedData, affectedDataFields } from "./report/affected-data.ts";
import { type AffectedPeople, affectedPeopleFields } from "./report/affected-people.ts";
import { type Cause, causeFields } from "./report/cause.ts";
import { type Consequences, consequencesFields } from "./report/consequences.ts";
import { type Effect, effectFields } from "./report/effect.ts";
import { type Incident, incidentFields } from "./report/incident.ts";
import { type Measures, measuresFields } from "./report/measures.ts";
import { type PeopleToAsk, peopleToAskFields } from "./report/people-to-ask.ts";
import { type Timeline, timelineFields, timelineOrder } from "./report/timeline.ts";

/** All facts of a report, in groups. */
export interface BreachFacts {
  /** The incident. */
  readonly incident: Incident;
  /** Times of the breach, its discovery and awareness. */
  readonly timeline: Timeline;
  /** Effect of the breach on the data. */
  readonly effect: Effect;
  /** Kinds of data affected. */
  readonly data: AffectedData;
  /** People affected. */
  readonly people: AffectedPeople;
  /** Cause. */
  readonly cause: Cause;
  /** Possible consequences. */
  readonly consequences: Consequences;
  /** Measures taken and planned. */
  readonly measures: Measures;
  /** School boards whose data is affected. */
  readonly boards: AffectedBoards;
  /** Reporter and contact. */
  readonly contact: PeopleToAsk;
}

/** A group of facts: one step of a form, one heading of a notice. */
export type FactGroup = keyof BreachFacts;

/** Fields of `Group` that may be open. Distributes over `Field`. */
type OpenField<
  Group extends FactGroup,
  Field = NotKnownYetField,
> = Field extends `${Group}.${infer Name}` ? Name : never;

/** Facts of a first report: facts that may be open may be absent. */
export type IncompleteFacts = {
  readonly [Group in Exclude<FactGroup, AlwaysKnown>]?: PartlyKnown<Group>;
} & { readonly [Group in AlwaysKnown]: PartlyKnown<Group> };

/** Groups with a fact that is always required. */
type AlwaysKnown = "incident" | "timeline" | "contact";
type PartlyKnown<Group extends FactGroup> = Omit<BreachFacts[Group], OpenField<Group>> &
  Partial<Pick<BreachFacts[Group], OpenField<Group> & keyof BreachFacts[Group]>>;

const fields = {
  incident: incidentFields,
  timeline: timelineFields,
  effect: effectFields,
  data: affectedDataFields,
  people: affectedPeopleFields,
  cause: causeFields,
  consequences: consequencesFields,
  measures: measuresFields,
  boards: affectedBoardsFields,
  contact: peopleToAskFields,
} satisfies { readonly [Group in FactGroup]: Shape<BreachFacts[Group]> };

/** All values of {@link FactGroup}, in the order of the report form. */
export const factGroups: readonly FactGroup[] = Object.freeze(Object.keys(fields) as FactGroup[]);

/** A fact as `group.field`. */
export type FactField = {
  [Group in FactGroup]: `${Group}.${keyof BreachFacts[Group] & string}`;
}[FactGroup];

/** Facts of a group, in the order of the report form. */
export const factsInOrder = (group: FactGroup): readonly FactField[] =>
  Object.keys(fields[group]).map((name) => `${group}.${name}` as FactField);

const orders: Partial<Record<FactGroup, typeof timelineOrder>> = { timeline: timelineOrder };

function groupSchema(group: FactGroup, open: readonly string[]): z.ZodMiniType {
  const shape = Object.entries(fields[group]).map(([name, schema]) => [
    name,
    open.includes(name) ? z.exactOptional(schema) : schema,
  ]);
  const order = orders[group];
  const schema = z.strictObject(Object.fromEntries(shape));
  return order ? schema.check(rule(order)) : schema;
}

const schemasOf = (openFields: (group: FactGroup) => readonly string[]) =>
  Object.freeze(
    Object.fromEntries(factGroups.map((group) => [group, groupSchema(group, openFields(group))])),
  );

// Made in a loop, so the types are stated here; `Shape` holds the fields of each group and its interface together.
/** Schema of each group with all facts required. */
export const completeGroups = schemasOf(() => []) as {
  readonly [Group in FactGroup]: z.ZodMiniType<BreachFacts[Group]>;
};

/** Schema of each group in which facts that may be open are optional. */
export const incompleteGroups = schemasOf(openFieldsOf) as {
  readonly [Group in FactGroup]: z.ZodMiniType<PartlyKnown<Group>>;
};

/** Schema of each group with all facts optional, for a follow-up. */
export const partialGroups = schemasOf((group) => Object.keys(fields[group])) as {
  readonly [Group in FactGroup]: z.ZodMiniType<Partial<BreachFacts[Group]>>;
};
