import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { prose } from "../report/answers/prose.ts";
import { type BreachStep, breachStep } from "./breach-step.ts";

/** In which role somebody takes a step. */
export type BreachRole = (typeof breachRoles)[number];

/** Every {@link BreachRole}. */
export const breachRoles = deepFreeze([
  "reporter",
  "support-desk",
  "security-officer",
  "privacy-officer",
  "board",
]);

/** One step of a breach: what, when, written down when, by whom and in which role. */
export interface BreachEvent {
  readonly step: BreachStep;
  /** When it happened; of a signal when it came, of a confirmation the moment of awareness. */
  readonly at: Instant;
  /** When it was written down. */
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

/** A breach, or what may be one, as the steps that were taken. */
export interface BreachFile {
  readonly reference: string;
  /** Oldest first, in the order in which they were written down. */
  readonly events: readonly BreachEvent[];
}

const MOST_EVENTS = 10_000;

/** Checks the shape of a {@link BreachFile}; whether its steps fit, `transition` says one after another. */
export const breachFile: z.ZodMiniType<BreachFile> = z.strictObject({
  reference: prose(1),
  events: z.array(breachEvent).check(maxLength(MOST_EVENTS)),
} satisfies Shape<BreachFile>);
