import { offsetAt } from "../../../calendar/offset-at.ts";
import type { Day } from "../../../shared/dates/day.ts";
import type { Instant } from "../../../shared/dates/instant.ts";

/** The day of a moment in the Netherlands, where turning 16 and the last day of a yes are counted. */
export function dayOf(moment: Instant): Day {
  const time = Date.parse(moment);
  return new Date(time + offsetAt("Europe/Amsterdam", time)).toISOString().slice(0, 10);
}
