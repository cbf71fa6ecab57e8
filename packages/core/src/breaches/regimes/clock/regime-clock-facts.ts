import * as z from "zod/mini";
import { eventInstant } from "../../../shared/dates/event-time.ts";
import type { Instant } from "../../../shared/dates/instant.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { idText } from "../../../shared/text/id-text.ts";
import { type BreachClockFacts, breachClockFactsFields } from "../../clocks/breach-clock-facts.ts";
import { prose } from "../../report/answers/prose.ts";

/** Outcome of one duty of one regime. */
export interface DutyOutcome {
  /** Id of the regime. */
  readonly regime: string;
  /** Id of the duty in the regime. */
  readonly duty: string;
  /** `filed`: sent and received. `not-needed`: a final decision that no notice is needed. */
  readonly outcome: "filed" | "not-needed";
  readonly at: Instant;
  /** Reasons for the delay. */
  readonly reasonsForDelay?: string;
}

/** Timestamps that start and stop the clocks of several regimes. An event that has not happened is absent. */
export interface RegimeClockFacts extends BreachClockFacts {
  /** Time at which a high risk was found. From then on people must be informed without undue delay; GDPR art. 34(1). */
  readonly highRiskFound?: Instant;
  /** Time at which people were informed. */
  readonly peopleInformed?: Instant;
  /** Time of the final decision that people need not be informed. */
  readonly peopleNotNeededSince?: Instant;
  /** Time at which the incident was classified as notifiable. */
  readonly classified?: Instant;
  /** Time at which the incident ended. */
  readonly handled?: Instant;
  /** Outcomes of duties that have no timestamp of their own above. */
  readonly outcomes?: readonly DutyOutcome[];
}

const MOST_OUTCOMES = 200;

const dutyOutcome: z.ZodMiniType<DutyOutcome> = z.strictObject({
  regime: idText,
  duty: idText,
  outcome: z.enum(["filed", "not-needed"]),
  at: eventInstant,
  reasonsForDelay: z.exactOptional(prose(10)),
} satisfies Shape<DutyOutcome>);

/** Checks {@link RegimeClockFacts} that come from outside. */
export const regimeClockFacts: z.ZodMiniType<RegimeClockFacts> = z.strictObject({
  ...breachClockFactsFields,
  highRiskFound: z.exactOptional(eventInstant),
  peopleInformed: z.exactOptional(eventInstant),
  peopleNotNeededSince: z.exactOptional(eventInstant),
  classified: z.exactOptional(eventInstant),
  handled: z.exactOptional(eventInstant),
  outcomes: z.exactOptional(z.array(dutyOutcome).check(maxLength(MOST_OUTCOMES))),
} satisfies Shape<RegimeClockFacts>);
