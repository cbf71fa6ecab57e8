import { afterEach, describe, expect, it, vi } from "vitest";
import * as calendar from "./index.ts";

const DAY = 86_400_000;

/** Every answer of the room, over days on which some zone changes its clocks and over the ends of months. */
function answers(): readonly unknown[] {
  const found: unknown[] = [];
  for (let at = Date.UTC(2010, 0, 31); at < Date.UTC(2027, 0, 1); at += 11 * DAY + 7_500_000) {
    const moment = new Date(at).toISOString();
    const day = moment.slice(0, 10);
    const time = moment.slice(11, 16);
    found.push(
      calendar.toDay(moment),
      calendar.toWallClock(moment),
      calendar.fromWallClock(day, time),
      calendar.schoolYear(day),
      calendar.hoursDeadline(moment, 72),
      calendar.hoursDeadline(moment, 72, { rounding: "reg1182" }),
      calendar.addPeriod(day, "P1M"),
      calendar.addPeriod(day, "P1Y1M1W1D"),
      calendar.periodDeadline(day, "P2D"),
    );
  }
  for (const date of ["2011-10-31", "2011-11-30", "2011-12-28", "2011-12-29"])
    found.push(calendar.addPeriod(date, "P1D"), calendar.addPeriod(date, "P1M"));
  found.push(calendar.dutchHolidays(2011), calendar.dutchHolidays(2026));
  return found;
}

describe("the zone of the machine has no say", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  // Offsets in minutes as `Date` gives them, of 1 January 2026: they prove that the zone did change.
  it.each([
    ["Europe/Amsterdam", -60, "our own"],
    ["America/New_York", 300, "a day is UTC midnight, and the evening before here"],
    ["Pacific/Apia", -780, "had no 30 December 2011"],
    ["America/Sao_Paulo", 180, "changed its clocks at midnight until 2019"],
    ["Asia/Kolkata", -330, "half an hour off the clock hours of UTC"],
  ])("in %s all is as in UTC (%s)", (zone, offset, _why) => {
    vi.stubEnv("TZ", "UTC");
    const expected = answers();
    vi.stubEnv("TZ", zone);
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(answers()).toEqual(expected);
  });
});
