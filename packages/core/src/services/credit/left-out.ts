import { isAnnounced } from "./planned-downtime.ts";
import type { ServiceCreditInput } from "./service-credit-input.ts";
import type { ServiceIncident } from "./service-incident.ts";
import { mergedSpans, type Span, spanOf } from "./time-window.ts";

/** Reported incident that does not count. */
export interface LeftOut {
  /**
   * - `excluded`: an incident that the agreement leaves out, shown by the provider;
   * - `exclusion-not-shown`: an exclusion that was not shown, or not yet, so that its incident counts;
   * - `outside-month`: an incident or window of another month;
   * - `announced-late`, `not-announced`: maintenance that is not planned downtime.
   */
  readonly code:
    | "excluded"
    | "exclusion-not-shown"
    | "outside-month"
    | "announced-late"
    | "not-announced";
  readonly where: readonly (string | number)[];
}

/** Days before maintenance on which a customer must have been told, where the agreement names none. Not verified. */
const USUAL_NOTICE_DAYS = 5;

/** The incidents that count as downtime, and what is said of the others. */
export function countedIncidents(
  { incidents }: ServiceCreditInput,
  span: Span,
): { readonly incidents: readonly ServiceIncident[]; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const counted = incidents.filter((incident, index) => {
    const where = ["incidents", index];
    if (isOutside(incident, span)) {
      leftOut.push({ code: "outside-month", where });
      return false;
    }
    const shown = incident.exclusion?.shown;
    if (shown === undefined) return true;
    leftOut.push({ code: shown === "yes" ? "excluded" : "exclusion-not-shown", where });
    return shown !== "yes";
  });
  return { incidents: counted, leftOut };
}

function isOutside(incident: ServiceIncident, span: Span): boolean {
  if (!("start" in incident)) return false;
  const [from, to] = spanOf(incident, span);
  return to <= from;
}

/** Spans of maintenance that leave the fraction, merged, and what is said of the others. */
export function plannedSpans(
  { planned = [], noticeDays = USUAL_NOTICE_DAYS }: ServiceCreditInput,
  span: Span,
): { readonly spans: readonly Span[]; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const spans = planned.flatMap((window, index) => {
    const where = ["planned", index];
    const [from, to] = spanOf(window, span);
    const announced = isAnnounced(window, noticeDays);
    if (to <= from) leftOut.push({ code: "outside-month", where });
    else if (announced === "yes") return [[from, to] as const];
    else leftOut.push({ code: announced === "no" ? "announced-late" : "not-announced", where });
    return [];
  });
  return { spans: mergedSpans(spans), leftOut };
}
