import { describe, expect, it } from "vitest";
import { readMoment } from "./read-moment.ts";

describe("readMoment", () => {
  it.each([
    ["2026-11-20", "14:05", "", "2026-11-20T14:05:00+01:00", "winter time"],
    ["2026-07-01", "00:00", "", "2026-07-01T00:00:00+02:00", "summer time"],
    ["2026-07-01", "00:00:30", "", "2026-07-01T00:00:00+02:00", "a browser may add seconds"],
    ["2026-10-25", "02:30", "0", "2026-10-25T02:30:00+02:00", "the first of two hours"],
    ["2026-10-25", "02:30", "1", "2026-10-25T02:30:00+01:00", "the second"],
    ["2026-10-25", "03:00", "1", "2026-10-25T03:00:00+01:00", "a choice that is moot is not used"],
  ])("%s %s %s -> %s (%s)", (day, time, which, instant) => {
    const answers = { "at.day": [day], "at.time": [time], "at.which": [which] };
    expect(readMoment(answers, "at")).toEqual({ kind: "read", instant });
  });

  it.each([
    ["", "14:05", "no-day", "day", "half of it"],
    ["2026-11-20", "", "no-time", "time", "the other half"],
    ["20-11-2026", "14:05", "no-day", "day", "typed where the browser has no date input"],
    ["2026-11-20", "kwart over", "no-time", "time", "typed where it has no time input"],
    ["2026-02-30", "14:05", "no-day", "day", "no such day"],
    ["2026-03-29", "02:30", "no-such-hour", "time", "summer time skips it"],
    ["2026-10-25", "02:30", "which-hour", "which", "it was there twice"],
  ])("%s %s: %s at %s (%s)", (day, time, code, at) => {
    const answers = { "at.day": [day], "at.time": [time] };
    expect(readMoment(answers, "at")).toEqual({ kind: "problem", code, at });
  });

  it("is empty when nothing was filled in", () => {
    expect(readMoment({}, "at")).toEqual({ kind: "empty" });
    expect(readMoment({ "at.day": [""], "at.time": [""] }, "at")).toEqual({ kind: "empty" });
  });
});
