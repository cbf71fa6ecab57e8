import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import type { Shape } from "../../shared/shape.ts";
import { prose } from "../report/answers/prose.ts";

/** Timestamps that start and stop the clocks. An event that has not happened is absent. */
export interface BreachClockFacts {
  /** The supplier was reasonably certain; the contract counts from here. */
  readonly processorEstablished?: Instant;
  /** Hours in which the agreement requires the notice to the board; whole hours, absent when it names none. */
  readonly contractHours?: number;
  /** Time at which the board was told. */
  readonly controllerInformed?: Instant;
  /** Time at which the board was certain without being told. */
  readonly awareness?: Instant;
  /** The first report reached the authority. */
  readonly submitted?: Instant;
  /** Final decision that no notification is needed, GDPR art. 33(1); a provisional one stops nothing. */
  readonly notNeededSince?: Instant;
  /** Reasons for a late notification. */
  readonly reasonsForDelay?: string;
}

/** Checks hours in which an agreement wants a board told: whole ones, at most a year. */
export const contractHours: z.ZodMiniType<number> = z.int().check(z.gte(1), z.lte(8784));

/** Fields of {@link BreachClockFacts}. */
export const breachClockFactsFields = {
  processorEstablished: z.exactOptional(eventInstant),
  contractHours: z.exactOptional(contractHours),
  controllerInformed: z.exactOptional(eventInstant),
  awareness: z.exactOptional(eventInstant),
  submitted: z.exactOptional(eventInstant),
  notNeededSince: z.exactOptional(eventInstant),
  reasonsForDelay: z.exactOptional(prose(10)),
} satisfies Shape<BreachClockFacts>;

/** Checks {@link BreachClockFacts} that come from outside. */
export const breachClockFacts: z.ZodMiniType<BreachClockFacts> =
  z.strictObject(breachClockFactsFields);
