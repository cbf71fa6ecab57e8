import * as z from "zod/mini";
import { hoursDeadline } from "../../calendar/deadlines/hours-deadline.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import type { LegalSource } from "../../shared/legal-source.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { agreementBasis, processorDuty, regimes } from "../data/regimes.ts";
import type { DutyClock } from "../regimes/clock/duty-clock.ts";
import type { RegimeClockFacts } from "../regimes/clock/regime-clock-facts.ts";
import type { RegimeClockOptions } from "../regimes/clock/regime-clock-options.ts";
import { regimeReader } from "../regimes/clock/regime-reader.ts";
import type { BreachClock } from "./breach-clock.ts";
import { type BreachClockFacts, breachClockFacts } from "./breach-clock-facts.ts";
import { standingOf } from "./clock-standing.ts";

/** Law under which the authority is notified. `omnibus-proposal` is not law. */
export type BreachRegime = keyof typeof regimes;

/** Options of `breachClocks`. */
export interface BreachClockOptions {
  /** Default `gdpr`. */
  readonly regime?: BreachRegime;
  /** Current time. Without it the time left on a running clock is unknown. */
  readonly now?: Instant;
}

/** Checks {@link BreachClockOptions}. */
export const breachClockOptions: z.ZodMiniType<BreachClockOptions> = z.strictObject({
  regime: z.exactOptional(z.enum(Object.keys(regimes) as BreachRegime[])),
  now: z.exactOptional(instant),
} satisfies Shape<BreachClockOptions>);

/**
 * Two clocks of a breach at a supplier: supplier to board by contract, and board to authority by law. The second clock
 * starts when the board is informed, not when the supplier became aware.
 *
 * Hours are elapsed hours: weekends, holidays and daylight saving changes have no effect.
 *
 * With `regimes`, the result has one clock for each duty of each law, after the duty of the agreement.
 * @returns Processor to controller first; absent when the facts have no time for the supplier.
 * @throws InvalidInputError when a timestamp has no offset; `unknown-key` when `regimes` does not begin with a defined
 * regime.
 * @see GDPR art. 33(1) and (2); EDPB Guidelines 9/2022 on awareness; Reg. (EEC, Euratom) 1182/71 art. 3
 *
 * @example
 * ```ts
 * import { breachClocks } from "@bijsluiter/core/breaches";
 *
 * const [toBoard, toAuthority] = breachClocks(
 *   {
 *     processorEstablished: "2026-09-11T15:00:00+02:00",
 *     contractHours: 72,
 *     controllerInformed: "2026-09-14T14:30:00+02:00",
 *   },
 *   { regime: "gdpr", now: "2026-09-15T09:00:00+02:00" },
 * );
 * toBoard?.state; // => "met"
 * toAuthority?.dueAt; // => "2026-09-17T12:30:00.000Z"
 * ```
 *
 * @example
 * ```ts
 * import { breachClocks, breachRegimes } from "@bijsluiter/core/breaches";
 *
 * const facts = { awareness: "2026-11-27T16:00:00+01:00" };
 * const [warning] = breachClocks(facts, { regimes: [breachRegimes["nl-cbw"]] });
 * warning?.dueAt; // => "2026-11-28T15:00:00.000Z"
 * ```
 */
export function breachClocks(
  facts: RegimeClockFacts,
  options: RegimeClockOptions,
): readonly DutyClock[];
export function breachClocks(
  facts: BreachClockFacts,
  options?: BreachClockOptions,
): readonly BreachClock[];
export function breachClocks(
  facts: BreachClockFacts | RegimeClockFacts,
  options: BreachClockOptions | RegimeClockOptions = {},
): readonly (BreachClock | DutyClock)[] {
  const ofRegimes = regimeReader(options);
  if (ofRegimes) return ofRegimes(facts, options);
  const known = parseInput(breachClockFacts, facts);
  const { regime = "gdpr", now } = parseInput(breachClockOptions, options);
  const authority = toAuthority(known, regime, now);
  return known.processorEstablished === undefined
    ? [authority]
    : [toBoard(known, known.processorEstablished, now), authority];
}

function toBoard(facts: BreachClockFacts, established: Instant, now?: Instant): BreachClock {
  const { contractHours: hours, controllerInformed: endedAt } = facts;
  return read({
    id: "processor-to-controller",
    anchor: { event: "processor-established", at: established },
    basis: hours === undefined ? processorDuty : agreementBasis,
    ...(hours !== undefined && { dueAt: hoursDeadline(established, hours) }),
    ...(endedAt !== undefined && { endedAt }),
    now,
  });
}

function toAuthority(facts: BreachClockFacts, regime: BreachRegime, now?: Instant): BreachClock {
  const { hours, basis } = regimes[regime];
  const anchor = controllerAnchor(facts);
  if (anchor === undefined)
    return {
      id: "controller-to-authority",
      state: "waiting",
      late: "no",
      reasonsForDelayRequired: false,
      basis,
    };
  const { submitted, notNeededSince, reasonsForDelay } = facts;
  const endedAt = submitted ?? notNeededSince;
  const clock = read({
    id: "controller-to-authority",
    anchor,
    basis,
    dueAt: hoursDeadline(anchor.at, hours),
    ...(endedAt !== undefined && { endedAt }),
    now,
  });
  const stopped = submitted === undefined && notNeededSince !== undefined;
  return {
    ...clock,
    ...(stopped && { state: "stopped", late: "no" }),
    reasonsForDelayRequired: clock.state === "late" && !stopped && reasonsForDelay === undefined,
    reg1182: hoursDeadline(anchor.at, hours, { rounding: "reg1182" }),
  };
}

/** Time at which the board became aware: when it was informed, or earlier by itself. */
function controllerAnchor(facts: BreachClockFacts): BreachClock["anchor"] {
  const { awareness, controllerInformed } = facts;
  if (controllerInformed === undefined)
    return awareness === undefined ? undefined : { event: "controller-aware", at: awareness };
  return awareness !== undefined && Date.parse(awareness) < Date.parse(controllerInformed)
    ? { event: "controller-aware", at: awareness }
    : { event: "controller-informed", at: controllerInformed };
}

interface Term {
  readonly id: BreachClock["id"];
  readonly anchor: NonNullable<BreachClock["anchor"]>;
  readonly basis: LegalSource;
  readonly dueAt?: Instant;
  readonly endedAt?: Instant;
  readonly now: Instant | undefined;
}

function read({ now, ...term }: Term): BreachClock {
  return { ...term, ...standingOf({ ...term, now }), reasonsForDelayRequired: false };
}
