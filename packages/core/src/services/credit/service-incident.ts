import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { rule } from "../../shared/issues/rule.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { type ServiceAnswer, serviceAnswer } from "../service-answer.ts";
import { type TimeWindow, windowIssues } from "./time-window.ts";

/** Reason why the agreement excludes an incident from the downtime. */
export interface ServiceExclusion {
  /**
   * `customer`: the customer's own network or equipment; `outside-control`: force majeure; `trial`: a trial
   * subscription.
   */
  readonly cause: "customer" | "outside-control" | "trial" | "other";
  /** Whether the provider has proven the cause. Only `yes` excludes the incident. */
  readonly shown: ServiceAnswer;
}

/** Checks a {@link ServiceExclusion}. */
export const serviceExclusion: z.ZodMiniType<ServiceExclusion> = z.strictObject({
  cause: z.enum(["customer", "outside-control", "trial", "other"]),
  shown: serviceAnswer,
} satisfies Shape<ServiceExclusion>);

/** Time in which users could not use a service, with a start and an end. */
export interface TimedIncident extends TimeWindow {
  /** Start, included. */
  readonly start: Instant;
  /** End, excluded. */
  readonly end: Instant;
  /** Number of users affected. */
  readonly users: number;
  /** Group of users affected: incidents with the same group overlap, others add up, to all users at most. */
  readonly group?: string;
  readonly exclusion?: ServiceExclusion;
}

/** Minutes in which users could not use a service, where start and end are not known. */
export interface CountedIncident {
  readonly minutes: number;
  readonly users: number;
  readonly exclusion?: ServiceExclusion;
}

/** Downtime of one cause. */
export type ServiceIncident = TimedIncident | CountedIncident;

/** Above this a percentage would leave the safe integers of JavaScript. */
const MOST_USERS = 10_000_000;
const LONGEST_MONTH = 44_640;

/** A number of users. */
export const userCount: z.ZodMiniType<number> = z.int().check(z.gte(0), z.lte(MOST_USERS));

/** Whole minutes of a month, none included. */
export const monthMinutes: z.ZodMiniType<number> = z.int().check(z.gte(0), z.lte(LONGEST_MONTH));

/** Checks a {@link ServiceIncident}: one without length, or that ends before it starts, is refused. */
export const serviceIncident: z.ZodMiniType<ServiceIncident> = z.union([
  z
    .strictObject({
      start: eventInstant,
      end: eventInstant,
      users: userCount,
      group: z.exactOptional(idText),
      exclusion: z.exactOptional(serviceExclusion),
    } satisfies Shape<TimedIncident>)
    .check(rule(windowIssues)),
  z.strictObject({
    minutes: z.int().check(z.gte(1), z.lte(LONGEST_MONTH)),
    users: userCount,
    exclusion: z.exactOptional(serviceExclusion),
  } satisfies Shape<CountedIncident>),
]);
