import * as z from "zod/mini";
import { type Instant, instant } from "../../shared/instant.ts";
import type { Shape } from "../../shared/shape.ts";
import { prose } from "../report/answers/prose.ts";

/** The moments that start and stop the clocks. What has not happened is absent. */
export interface BreachClockFacts {
  /** The supplier was reasonably certain; the contract counts from here. */
  readonly processorEstablished?: Instant;
  /** Hours in which the agreement wants the board told; absent when it names none. */
  readonly contractHours?: number;
  /** The board was told. */
  readonly controllerInformed?: Instant;
  /** The board was certain of its own accord, without being told. */
  readonly awareness?: Instant;
  /** The first report reached the authority. */
  readonly submitted?: Instant;
  /** Final decision that no notification is needed, GDPR art. 33(1); a provisional one stops nothing. */
  readonly notNeededSince?: Instant;
  /** Why the notification was late, when it was. */
  readonly reasonsForDelay?: string;
}

/** Checks {@link BreachClockFacts} that come from outside. */
export const breachClockFacts: z.ZodMiniType<BreachClockFacts> = z.strictObject({
  processorEstablished: z.exactOptional(instant),
  contractHours: z.exactOptional(z.number().check(z.gt(0))),
  controllerInformed: z.exactOptional(instant),
  awareness: z.exactOptional(instant),
  submitted: z.exactOptional(instant),
  notNeededSince: z.exactOptional(instant),
  reasonsForDelay: z.exactOptional(prose(10)),
} satisfies Shape<BreachClockFacts>);
