import * as z from "zod/mini";
import { addPeriod } from "../../calendar/periods/add-period.ts";
import { toDay } from "../../calendar/to-day.ts";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** An incident with its cost. */
export interface CostedIncident {
  readonly at: Instant;
  /** Direct financial loss in whole euros; absent when it is not known. */
  readonly loss?: number;
  /** Name of the apparent root cause. Incidents with the same cause have the same name. */
  readonly rootCause?: string;
}

/** Figures for the financial threshold. */
export interface SignificanceFacts {
  readonly incident: CostedIncident;
  /** Turnover of last year in whole euros; absent when it is not known. */
  readonly turnoverLastYear?: number;
  /** Earlier incidents, significant or not. */
  readonly earlier?: readonly CostedIncident[];
}

/** Whether the financial threshold is passed. */
export interface Significance {
  readonly significant: "yes" | "no" | "unknown";
  /** Threshold in euros. Absent while the turnover is unknown. */
  readonly threshold?: number;
  /** Counted loss in euros: of the incident, or of all incidents with the same cause within six months. */
  readonly loss: number;
  /** Number of incidents counted. */
  readonly incidents: number;
  readonly basis: LegalSource;
}

const HIGHEST_THRESHOLD = 500_000;
/** Divisor for five per cent, which keeps the calculation exact. */
const TURNOVER_PARTS = 20;
const SIX_MONTHS = "P6M";
const MOST_EARLIER = 1000;
const euros = z.int().check(z.gte(0), z.lte(1_000_000_000_000));

/** Art. 3(1)(a) and 4; secondary source. */
const basis: LegalSource = deepFreeze({
  kind: "statute",
  ref: "Implementing Regulation (EU) 2024/2690 art. 3(1)(a) and 4",
  validFrom: "2024-11-07",
  verifiedOn: null,
});

const costedIncident: z.ZodMiniType<CostedIncident> = z.strictObject({
  at: eventInstant,
  loss: z.exactOptional(euros),
  rootCause: z.exactOptional(idText),
} satisfies Shape<CostedIncident>);

/** Checks {@link SignificanceFacts}. */
export const significanceFacts: z.ZodMiniType<SignificanceFacts> = z.strictObject({
  incident: costedIncident,
  turnoverLastYear: z.exactOptional(euros),
  earlier: z.exactOptional(z.array(costedIncident).check(maxLength(MOST_EARLIER))),
} satisfies Shape<SignificanceFacts>);

/**
 * Whether an incident passes the financial threshold for suppliers of digital services: over EUR 500,000 or over 5 % of
 * last year's turnover, **whichever is lower**. Two or more incidents within six months with the same root cause count
 * together. The other criteria of the regulation are not assessed: `no` means only that this criterion is not met.
 * Missing facts give `unknown`, never `no`.
 *
 * @throws InvalidInputError when the facts are malformed.
 * @see Implementing Regulation (EU) 2024/2690 art. 3(1)(a) and 4
 *
 * @example
 * ```ts
 * import { assessSignificance } from "@bijsluiter/core/breaches";
 *
 * const incident = { at: "2026-11-20T10:00:00+01:00", loss: 120_000 };
 * assessSignificance({ incident, turnoverLastYear: 2_000_000 }).significant; // => "yes"
 * assessSignificance({ incident }).significant; // => "unknown"
 * ```
 */
export function assessSignificance(facts: SignificanceFacts): Significance {
  const {
    incident,
    turnoverLastYear: turnover,
    earlier = [],
  } = parseInput(significanceFacts, facts);
  const threshold =
    turnover === undefined ? undefined : Math.min(HIGHEST_THRESHOLD, turnover / TURNOVER_PARTS);
  const counted = [incident, ...earlier.filter((other) => isRecurrence(other, incident))];
  const loss = counted.reduce((sum, one) => sum + (one.loss ?? 0), 0);
  const isWhole = counted.every((one) => one.loss !== undefined);
  const passes = loss > (threshold ?? HIGHEST_THRESHOLD);
  return {
    significant: passes ? "yes" : threshold === undefined || !isWhole ? "unknown" : "no",
    ...(threshold !== undefined && { threshold }),
    loss,
    incidents: counted.length,
    basis,
  };
}

/** True when `earlier` has the same cause as `incident` and occurred within the six months before it. */
function isRecurrence(earlier: CostedIncident, incident: CostedIncident): boolean {
  return (
    incident.rootCause !== undefined &&
    earlier.rootCause === incident.rootCause &&
    Date.parse(earlier.at) <= Date.parse(incident.at) &&
    addPeriod(toDay(earlier.at), SIX_MONTHS) >= toDay(incident.at)
  );
}
