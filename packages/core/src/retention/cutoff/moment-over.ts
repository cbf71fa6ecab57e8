import { endOfDay } from "../../calendar/end-of-day.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import type { Day } from "../../shared/dates/day.ts";
import { LATEST_DAY } from "../fact/fact-type.ts";
import { momentFact, readDay, refuseObject } from "../fact/read-day.ts";
import type { Reading } from "../rule/scope-tests.ts";

/** A day that every month has, by its letters alone. */
const PLAIN_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** An instant in UTC on such a day, to the millisecond at most. */
const PLAIN_INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;

/**
 * Whether a fact is a moment on or before a day. Texts are compared as they are, which is the order of days, and of instants
 * in UTC; what is late enough is looked at no further, and only what seems over is read.
 */
export function momentOver(
  fact: string,
  cutoffDate: Day,
  { zone, columns }: Reading,
): (value: unknown) => boolean {
  const moment = momentFact(fact, columns);
  const { holds, earliest } = moment;
  const lastDay = cutoffDate < LATEST_DAY ? cutoffDate : LATEST_DAY;
  const takesDay = holds === undefined || holds === "day" || holds === "text-day";
  const takesInstant = holds === undefined || holds === "instant";
  // Shorter than any instant, so that a fraction of a second has no say.
  const end = endOfDay(lastDay, zone).slice(0, 19);
  const start = endOfDay(shiftDay(earliest, -1), zone).slice(0, 19);
  const isRead = (value: unknown) => {
    refuseObject(value, fact);
    const found = readDay(value, moment, zone);
    return found !== undefined && found <= lastDay;
  };
  return (value) => {
    if (typeof value !== "string") return value !== null && value !== undefined && isRead(value);
    if (value.length === 10 && takesDay) {
      if (value > lastDay || value < earliest) return false;
      return PLAIN_DAY.test(value) || isRead(value);
    }
    if (takesInstant && value.charCodeAt(value.length - 1) === 90) {
      if (value >= end || value < start) return false;
      return PLAIN_INSTANT.test(value) || isRead(value);
    }
    return isRead(value);
  };
}
