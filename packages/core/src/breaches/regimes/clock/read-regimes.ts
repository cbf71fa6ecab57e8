import { hoursDeadline } from "../../../calendar/deadlines/hours-deadline.ts";
import { toDay } from "../../../calendar/to-day.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import { standingOf } from "../../clocks/clock-standing.ts";
import { agreementBasis } from "../../data/regimes.ts";
import type { DutyRegime } from "../duty-regime.ts";
import { hoursIn, type NotificationDuty } from "../notification-duty.ts";
import { type DutyAnchor, dutyAnchor, dutyEnd } from "./duty-anchor.ts";
import type { DutyClock } from "./duty-clock.ts";
import { dutyDue } from "./duty-due.ts";
import { type RegimeClockFacts, regimeClockFacts } from "./regime-clock-facts.ts";
import { type RegimeClockOptions, regimeClockOptions } from "./regime-clock-options.ts";

/** One clock for each duty of each regime. The duty of the agreement comes first. */
export function readRegimes(facts: RegimeClockFacts, options: unknown): readonly DutyClock[] {
  const known = parseInput(regimeClockFacts, facts);
  const reading = parseInput(regimeClockOptions, options);
  const { contractHours } = known;
  const contract = contractHours === undefined ? [] : [contractRegime(contractHours)];
  return [...contract, ...reading.regimes].flatMap((regime) =>
    regime.duties
      // Without a supplier nothing is asked of one.
      .filter(({ scope }) => scope !== "processor" || known.processorEstablished !== undefined)
      .map((duty) => clockOf(duty, regime, known, reading)),
  );
}

const CONTRACT = "contract";

/** Duty in the agreement, as a regime with one duty. */
const contractRegime = (hours: number): DutyRegime => ({
  id: CONTRACT,
  duties: [
    {
      id: "board",
      to: "board",
      kind: "notification",
      scope: "processor",
      status: "law",
      startsAt: "established-by-supplier",
      period: `PT${hours}H`,
      basis: agreementBasis,
    },
  ],
});

function clockOf(
  duty: NotificationDuty,
  regime: DutyRegime,
  facts: RegimeClockFacts,
  { now, holidays }: RegimeClockOptions,
): DutyClock {
  const { id, to, kind, scope, basis } = duty;
  const head = {
    id: `${regime.id}/${id}`,
    regime: regime.id,
    duty: id,
    to,
    kind,
    scope,
    status: regime.id === CONTRACT ? ("contract" as const) : duty.status,
    basis,
    reasonsForDelayRequired: false,
  };
  const [first, second] = readingsOf(duty, regime, facts, holidays);
  if (first === undefined) return { ...head, state: "waiting", late: "no" };
  const { anchor, dueAt } = first;
  if (!isInForce(duty, anchor)) return { ...head, state: "not-in-force", late: "no" };
  const end = dutyEnd(duty, facts, regime);
  const standing = standingOf({
    ...(dueAt !== undefined && { dueAt }),
    ...(end && { endedAt: end.at }),
    ...(now !== undefined && { now }),
  });
  const isStopped = end?.outcome === "not-needed";
  return {
    ...head,
    anchor,
    ...(dueAt !== undefined && { dueAt }),
    ...(end && { endedAt: end.at }),
    ...standing,
    ...(isStopped && { state: "stopped" as const, late: "no" as const }),
    reasonsForDelayRequired:
      standing.state === "late" &&
      !isStopped &&
      kind === "notification" &&
      scope !== "processor" &&
      end?.reasonsForDelay === undefined,
    ...(second?.dueAt !== undefined && {
      otherReading: { event: second.anchor.event, dueAt: second.dueAt },
    }),
    ...roundedHours(duty, anchor),
  };
}

interface Reading {
  readonly anchor: DutyAnchor;
  readonly dueAt?: string;
}

/** Interpretations of a period that has started, earliest deadline first. Without a period only the start is known. */
function readingsOf(
  duty: NotificationDuty,
  regime: DutyRegime,
  facts: RegimeClockFacts,
  holidays: RegimeClockOptions["holidays"],
): readonly Reading[] {
  const start = dutyAnchor(duty.startsAt, facts, regime);
  const readings = [duty, ...(duty.also ? [duty.also] : [])].flatMap(({ startsAt, period }) => {
    const anchor = dutyAnchor(startsAt, facts, regime);
    // What was over before the notification does not put off what follows it.
    const isPast =
      startsAt === "handled" && start && Date.parse(facts.handled ?? "") < Date.parse(start.at);
    if (anchor === undefined || isPast) return [];
    return [
      { anchor, ...(period !== undefined && { dueAt: dutyDue(anchor.at, period, holidays) }) },
    ];
  });
  return readings.toSorted((a, b) => endOf(a) - endOf(b));
}

/** Deadline of an interpretation. One without a deadline sorts last. */
const endOf = ({ dueAt }: Reading) =>
  dueAt === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(dueAt);

/** True when the law was in force on the day on which the duty started. A duty without dates counts as in force. */
function isInForce({ validFrom, validTo }: NotificationDuty, { at }: DutyAnchor): boolean {
  const on = toDay(at);
  return (validFrom === undefined || on >= validFrom) && (validTo === undefined || on <= validTo);
}

/** Deadline in whole clock hours, for information. */
function roundedHours(
  duty: NotificationDuty,
  { event, at }: DutyAnchor,
): Pick<DutyClock, "reg1182"> {
  const isOwn = event === duty.startsAt || duty.startsAt === "awareness";
  const hours = duty.period === undefined || !isOwn ? undefined : hoursIn(duty.period);
  const isOfLaw = duty.basis.kind === "statute";
  return hours === undefined || !isOfLaw
    ? {}
    : { reg1182: hoursDeadline(at, hours, { rounding: "reg1182" }) };
}
