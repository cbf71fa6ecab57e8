import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { resilienceProfileRows as rows } from "../data/resilience-profiles.ts";
import { type ServiceAnswer, serviceAnswer } from "../service-answer.ts";

/** Level of availability, the B of a BIV classification: low, medium or high. */
export type AvailabilityLevel = "low" | "medium" | "high";

/** Most hours that each level allows; a level without a number is not known. */
export interface ResilienceProfile {
  readonly name: string;
  /** Hours until the service runs again. */
  readonly recoveryHours: Readonly<Partial<Record<AvailabilityLevel, number>>>;
  /** Hours of data that may be lost. */
  readonly lossHours: Readonly<Partial<Record<AvailabilityLevel, number>>>;
  readonly basis: LegalSource;
}

/** A test of recovery. */
export interface RecoveryTest {
  readonly on: Day;
  readonly result: "passed" | "failed" | "unknown";
  /** Recovery time in hours; absent when not measured. */
  readonly hours?: number;
}

/** Statements of a provider on the resilience of a service. */
export interface ResilienceFacts {
  readonly level: AvailabilityLevel;
  readonly profile: ResilienceProfile;
  /** Whether a second instance at another location takes over. */
  readonly redundant: ServiceAnswer;
  readonly monitored: ServiceAnswer;
  /** Hours that the provider promises; absent when it does not. */
  readonly recoveryHours?: number;
  readonly lossHours?: number;
  readonly tests: readonly RecoveryTest[];
  /** Months that a test counts; default 12. */
  readonly testCountsMonths?: number;
  readonly asOf: Day;
}

/** Known profiles: the figures that were read in the scheme, and an example with made-up figures. */
export const resilienceProfiles: Readonly<Record<"rosa" | "exampleNotRosa", ResilienceProfile>> =
  rows;

const hours = z.number().check(z.gte(0), z.lte(100_000));
const byLevel = z.strictObject({
  low: z.exactOptional(hours),
  medium: z.exactOptional(hours),
  high: z.exactOptional(hours),
} satisfies Shape<ResilienceProfile["recoveryHours"]>);

/** Checks a {@link ResilienceProfile}. */
export const resilienceProfile: z.ZodMiniType<ResilienceProfile> = z.strictObject({
  name: nameText,
  recoveryHours: byLevel,
  lossHours: byLevel,
  basis: legalSource,
} satisfies Shape<ResilienceProfile>);

/** Checks {@link ResilienceFacts}. */
export const resilienceFacts: z.ZodMiniType<ResilienceFacts> = z.strictObject({
  level: z.enum(["low", "medium", "high"]),
  profile: resilienceProfile,
  redundant: serviceAnswer,
  monitored: serviceAnswer,
  recoveryHours: z.exactOptional(hours),
  lossHours: z.exactOptional(hours),
  tests: z
    .array(
      z.strictObject({
        on: eventDay,
        result: z.enum(["passed", "failed", "unknown"]),
        hours: z.exactOptional(hours),
      } satisfies Shape<RecoveryTest>),
    )
    .check(maxLength(10_000)),
  testCountsMonths: z.exactOptional(z.int().check(z.gte(1), z.lte(120))),
  asOf: eventDay,
} satisfies Shape<ResilienceFacts>);
