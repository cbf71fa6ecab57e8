import { offsetAt } from "../../../calendar/offset-at.ts";
import type { Day } from "../../../shared/dates/day.ts";
import type { Instant } from "../../../shared/dates/instant.ts";

/** Day of a timestamp in the Netherlands. The sixteenth birthday and the last day of consent are counted there. */
export function dayOf(moment: Instant): Day {
  const time = Date.parse(moment);
  return new Date(time + offsetAt("Europe/Amsterdam", time)).toISOString().slice(0, 10);
}
