import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { prose } from "../report/answers/prose.ts";
import { type BreachStep, breachStep } from "./breach-step.ts";

/** Role in which a person takes a step. */
export type BreachRole = (typeof breachRoles)[number];

/** All values of {@link BreachRole}. */
export const breachRoles = deepFreeze([
  "reporter",
  "support-desk",
  "security-officer",
  "privacy-officer",
  "board",
]);

/** One step of a breach, with its time, time of recording, actor and role. */
export interface BreachEvent {
  readonly step: BreachStep;
  /** Time of the event: arrival of a signal, or the time of awareness for a confirmation. */
  readonly at: Instant;
  /** Time of recording. */
  readonly recordedAt: Instant;
  /** Account that took the step. */
  readonly by: string;
  readonly role: BreachRole;
}

/** Checks a {@link BreachEvent} that comes from outside. */
export const breachEvent: z.ZodMiniType<BreachEvent> = z.strictObject({
  step: breachStep,
  at: eventInstant,
  recordedAt: eventInstant,
  by: prose(1),
  role: z.enum(breachRoles),
} satisfies Shape<BreachEvent>);

/** Breach or possible breach, as a list of steps. */
export interface BreachFile {
  readonly reference: string;
  /** Events in the order of recording, oldest first. */
  readonly events: readonly BreachEvent[];
}

const MOST_EVENTS = 10_000;

/** Checks the shape of a {@link BreachFile}; `transition` checks whether each step is valid. */
export const breachFile: z.ZodMiniType<BreachFile> = z.strictObject({
  reference: prose(1),
  events: z.array(breachEvent).check(maxLength(MOST_EVENTS)),
} satisfies Shape<BreachFile>);
