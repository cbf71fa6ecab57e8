import { describe, expect, it } from "vitest";
import { readMoment } from "./read-moment.ts";

const answersOf = (typed: string, which = "") => {
  const [day = "", month = "", year = "", hour = "", minute = ""] = typed
    .split("/")
    .map((part) => part.trim());
  const parts = { day, month, year, hour, minute, which };
  return Object.fromEntries(Object.entries(parts).map(([part, text]) => [`at.${part}`, [text]]));
};

describe("readMoment", () => {
  it.each([
    ["20/11/2026/14/05", "", "2026-11-20T14:05:00+01:00", "winter time"],
    ["1/7/2026/0/0", "", "2026-07-01T00:00:00+02:00", "summer time, without zeroes"],
    [" 01 / 07 /26/ 9 /5", "", "2026-07-01T09:05:00+02:00", "spaces, and a year of two digits"],
    ["20/11/2026/14/", "", "2026-11-20T14:00:00+01:00", "a whole hour"],
    ["20/11/2026/14:05/", "", "2026-11-20T14:05:00+01:00", "all of the time in one field"],
    ["20/11/2026/8.30/", "", "2026-11-20T08:30:00+01:00", "the same with a dot"],
    ["25/10/2026/2/30", "0", "2026-10-25T02:30:00+02:00", "the first of two hours"],
    ["25/10/2026/2/30", "1", "2026-10-25T02:30:00+01:00", "the second"],
    ["25/10/2026/3/00", "1", "2026-10-25T03:00:00+01:00", "a choice that is moot is not used"],
  ])("%s, %s -> %s (%s)", (typed, which, instant) => {
    expect(readMoment(answersOf(typed, which), "at")).toEqual({ kind: "read", instant });
  });

  it.each([
    ["///14/05", "no-day", "day", "half of it"],
    ["20/11/2026//", "no-time", "hour", "the other half"],
    ["20/11/2026//30", "no-time", "hour", "minutes without an hour"],
    ["20/november/2026/14/05", "no-day", "day", "a word"],
    ["20/11/226/14/05", "no-day", "day", "a year of three digits"],
    ["20/11/2026/kwart over/", "no-time", "hour", "a time in words"],
    ["20/11/2026/24/05", "no-time", "hour", "no such hour"],
    ["30/2/2026/14/05", "no-day", "day", "no such day"],
    ["29/3/2026/2/30", "no-such-hour", "hour", "summer time skips it"],
    ["25/10/2026/2/30", "which-hour", "which", "it was there twice"],
  ])("%s: %s at %s (%s)", (typed, code, at) => {
    expect(readMoment(answersOf(typed), "at")).toEqual({ kind: "problem", code, at });
  });

  it("is empty when nothing was filled in", () => {
    expect(readMoment({}, "at")).toEqual({ kind: "empty" });
    expect(readMoment(answersOf("////"), "at")).toEqual({ kind: "empty" });
  });
});
