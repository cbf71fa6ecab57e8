import { endOfDay } from "../../calendar/end-of-day.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { dayCode, hasUtcForm, timeCode } from "../fact/day-code.ts";
import { LATEST_DAY } from "../fact/fact-type.ts";
import { earlierDay } from "../fact/order-days.ts";
import { momentFact, readDay, refuseObject } from "../fact/read-day.ts";
import type { Reading } from "../rule/scope-tests.ts";

/** Tests whether a value is a moment on or before a given day. */
type MomentOver = (value: unknown) => boolean;

/**
 * Test of one fact against one day. Days and UTC instants are compared as numbers. Other values are read in the same
 * way as for a decision.
 */
export function momentOver(fact: string, cutoffDate: Day, { zone, columns }: Reading): MomentOver {
  const moment = momentFact(fact, columns);
  const { holds, earliest } = moment;
  const lastDay = earlierDay(cutoffDate, LATEST_DAY);
  const [first, last] = [dayCode(earliest), dayCode(lastDay)];
  const takesDay = holds === undefined || holds === "day" || holds === "text-day";
  const takesInstant = holds === undefined || holds === "instant";
  const start = codesOf(endOfDay(shiftDay(earliest, -1), zone));
  const end = codesOf(endOfDay(lastDay, zone));
  const isRead = (value: unknown) => {
    refuseObject(value, fact);
    const found = readDay(value, moment, zone);
    return found !== undefined && found <= lastDay;
  };
  return (value) => {
    if (typeof value !== "string") return value !== null && value !== undefined && isRead(value);
    if (value.length === 10) {
      if (!takesDay) return isRead(value);
      const code = dayCode(value);
      return code <= last && code >= first;
    }
    if (!takesInstant || !hasUtcForm(value)) return isRead(value);
    const day = dayCode(value);
    if (day > end.day || day < start.day) return false;
    const time = timeCode(value);
    if (time < 0) return false;
    return (day < end.day || time < end.time) && (day > start.day || time >= start.time);
  };
}

const codesOf = (at: Instant) => ({ day: dayCode(at), time: timeCode(at) });
