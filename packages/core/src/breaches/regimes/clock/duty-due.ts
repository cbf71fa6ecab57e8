import { hoursDeadline } from "../../../calendar/deadlines/hours-deadline.ts";
import { periodDeadline } from "../../../calendar/deadlines/period-deadline.ts";
import { toDay } from "../../../calendar/to-day.ts";
import type { Day } from "../../../shared/dates/day.ts";
import type { Instant } from "../../../shared/dates/instant.ts";
import { hoursIn } from "../notification-duty.ts";

/**
 * Deadline of a period. Hours are elapsed hours. Days, weeks and months end at the end of a day; a day off moves to the
 * next working day.
 *
 * @see Regulation (EEC, Euratom) 1182/71 art. 3(4)
 */
export function dutyDue(from: Instant, period: string, holidays?: readonly Day[]): Instant {
  const hours = hoursIn(period);
  if (hours !== undefined) return hoursDeadline(from, hours);
  const { endExclusive } = periodDeadline(toDay(from), period, holidays && { holidays });
  return new Date(Date.parse(endExclusive) - 1).toISOString();
}
