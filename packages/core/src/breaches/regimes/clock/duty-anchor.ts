import type { Instant } from "../../../shared/dates/instant.ts";
import type { DutyRegime } from "../duty-regime.ts";
import type { DutyStart, NotificationDuty } from "../notification-duty.ts";
import type { RegimeClockFacts } from "./regime-clock-facts.ts";

/** Event that started a period, and its time. */
export interface DutyAnchor {
  readonly event: DutyStart;
  readonly at: Instant;
}

/** Event that started a period of `regime`; `undefined` when it has not occurred. */
export function dutyAnchor(
  startsAt: DutyStart,
  facts: RegimeClockFacts,
  regime: DutyRegime,
): DutyAnchor | undefined {
  if (startsAt === "awareness") return awarenessAnchor(facts);
  const at = momentOf(startsAt, facts, regime);
  return at === undefined ? undefined : { event: startsAt, at };
}

/** Awareness of the controller: when it was informed, or earlier by itself. */
function awarenessAnchor({
  awareness,
  controllerInformed,
}: RegimeClockFacts): DutyAnchor | undefined {
  const own = awareness === undefined ? [] : [{ event: "awareness" as const, at: awareness }];
  const told =
    controllerInformed === undefined
      ? []
      : [{ event: "told-by-supplier" as const, at: controllerInformed }];
  // Being told comes first when both are one moment, as without regimes.
  return [...told, ...own].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
}

function momentOf(
  startsAt: Exclude<DutyStart, "awareness">,
  facts: RegimeClockFacts,
  regime: DutyRegime,
): Instant | undefined {
  switch (startsAt) {
    case "told-by-supplier":
      return facts.controllerInformed;
    case "established-by-supplier":
      return facts.processorEstablished;
    case "high-risk-found":
      return facts.highRiskFound;
    case "classification":
      return facts.classified;
    case "handled":
      return facts.handled;
    case "notification":
      return notificationOf(regime, facts);
  }
}

/** Time at which the notification under the same regime was filed. */
function notificationOf(regime: DutyRegime, facts: RegimeClockFacts): Instant | undefined {
  const duty = regime.duties.find(({ kind }) => kind === "notification");
  const end = duty && dutyEnd(duty, facts, regime);
  return end?.outcome === "filed" ? end.at : undefined;
}

/** End of a duty. */
export interface DutyEnd {
  readonly outcome: "filed" | "not-needed";
  readonly at: Instant;
  readonly reasonsForDelay?: string;
}

/** End of a duty; `undefined` while it is open. A filed notice takes precedence over a decision that none is needed. */
export function dutyEnd(
  duty: NotificationDuty,
  facts: RegimeClockFacts,
  regime: Pick<DutyRegime, "id">,
): DutyEnd | undefined {
  const told = (facts.outcomes ?? [])
    .filter((one) => one.regime === regime.id && one.duty === duty.id)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const ends = [...ownEnds(duty, facts), ...told];
  return ends.find(({ outcome }) => outcome === "filed") ?? ends[0];
}

/** Ends of a duty for which the facts have their own timestamp. */
function ownEnds({ to, kind }: NotificationDuty, facts: RegimeClockFacts): readonly DutyEnd[] {
  const end = (outcome: DutyEnd["outcome"], at: Instant | undefined, reasons?: string) =>
    at === undefined
      ? []
      : [{ outcome, at, ...(reasons !== undefined && { reasonsForDelay: reasons }) }];
  if (to === "data-protection-authority" && kind === "notification")
    return [
      ...end("filed", facts.submitted, facts.reasonsForDelay),
      ...end("not-needed", facts.notNeededSince),
    ];
  if (to === "people")
    return [
      ...end("filed", facts.peopleInformed),
      ...end("not-needed", facts.peopleNotNeededSince),
    ];
  return to === "board" ? end("filed", facts.controllerInformed) : [];
}
