import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import type { Shape } from "../../shared/shape.ts";
import { prose } from "../report/answers/prose.ts";

/** Timestamps that start and stop the clocks. An event that has not happened is absent. */
export interface BreachClockFacts {
  /** Time at which the supplier was reasonably certain. The term in the contract starts here. */
  readonly processorEstablished?: Instant;
  /** Whole hours within which the agreement requires notice to the board. Absent when the agreement states none. */
  readonly contractHours?: number;
  /** Time at which the board was informed. */
  readonly controllerInformed?: Instant;
  /** Time at which the board was certain without having been informed. */
  readonly awareness?: Instant;
  /** Time at which the first report reached the authority. */
  readonly submitted?: Instant;
  /**
   * Time of the final decision that no notification is needed, GDPR art. 33(1). A provisional decision does not stop a
   * clock.
   */
  readonly notNeededSince?: Instant;
  /** Reasons for a late notification. */
  readonly reasonsForDelay?: string;
}

/** Checks the term in an agreement: whole hours, at most a year. */
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
