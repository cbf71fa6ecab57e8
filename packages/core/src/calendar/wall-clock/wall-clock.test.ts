import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { addPeriod, fromWallClock, timeZone, toDay, toWallClock } from "../index.ts";

const zones = [
  "Europe/Amsterdam",
  "UTC",
  "America/Curacao",
  "America/St_Johns",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Africa/Cairo",
];
/** Whole minutes: a wall clock shows no seconds. */
const minute = fc
  .integer({ min: Date.UTC(1980, 0, 1) / 60_000, max: Date.UTC(2101, 0, 1) / 60_000 })
  .map((count) => new Date(count * 60_000).toISOString());

describe("toDay", () => {
  it.each([
    ["2026-07-31T21:59:59.999Z", "Europe/Amsterdam", "2026-07-31", "summer: two hours ahead"],
    ["2026-07-31T22:00:00Z", "Europe/Amsterdam", "2026-08-01", "a whole school year later"],
    ["2026-08-01T00:00:00+02:00", "Europe/Amsterdam", "2026-08-01", "the same moment"],
    ["2024-12-31T23:30:00Z", "Europe/Amsterdam", "2025-01-01", "a whole tax year later"],
    ["2026-07-31T22:00:00Z", "America/Curacao", "2026-07-31", "west of Greenwich"],
    ["2011-12-30T09:59:00Z", "Pacific/Apia", "2011-12-29", "before the skipped day"],
    ["2011-12-30T10:00:00Z", "Pacific/Apia", "2011-12-31", "after the skipped day"],
    [
      "1937-06-30T23:40:00Z",
      "Europe/Amsterdam",
      "1937-07-01",
      "Amsterdam Time had its own minutes",
    ],
  ])("%s in %s is %s (%s)", (moment, zone, day, _why) => {
    expect(toDay(moment, zone)).toBe(day);
  });

  it("is the Dutch day when no zone is given", () => {
    expect(toDay("2026-07-31T22:00:00Z")).toBe("2026-08-01");
  });

  it.each([
    ["2026-07-31T22:00:00", "UTC", "input: wrong-format", "no offset"],
    ["2026-07-31", "UTC", "input: wrong-format", "a day"],
    ["9999-12-31T23:30:00Z", "Europe/Amsterdam", "input: too-large", "in the year 10000"],
    ["0000-01-01T00:00:00Z", "America/Curacao", "input: too-small", "before the year 0"],
  ])("refuses %s in %s: %s (%s)", (moment, zone, message, _why) => {
    expect(() => toDay(moment, zone)).toThrow(message);
  });
});

describe("timeZone", () => {
  it.each(["Europe/Amsterdam", "europe/amsterdam", "UTC", "Etc/GMT+5", "America/Curacao"])(
    "knows %s",
    (name) => {
      expect(timeZone.safeParse(name).success).toBe(true);
    },
  );

  it.each([
    ["", "nothing"],
    ["Europe/Nergens", "no such zone"],
    ["+02:00", "an offset is no zone, in any engine"],
    ["Europe/Nergens+02:00", "an offset at the end of no zone"],
    ["toString", "a name that every object has"],
    ["__proto__", "idem"],
  ])("refuses %j (%s)", (name, _why) => {
    expect(() => toDay("2026-07-31T22:00:00Z", name)).toThrow("input: wrong-format");
    expect(() => toWallClock("2026-07-31T22:00:00Z", name)).toThrow("input: wrong-format");
    expect(() => fromWallClock("2026-07-31", "22:00", name)).toThrow("input: wrong-format");
  });
});

describe("fromWallClock", () => {
  it.each([
    ["2026-11-22", "09:15", "2026-11-22T09:15:00+01:00", "winter"],
    ["2026-07-01", "23:59", "2026-07-01T23:59:00+02:00", "summer"],
    ["2026-03-29", "01:59", "2026-03-29T01:59:00+01:00", "the minute before the skipped hour"],
    ["2026-03-29", "03:00", "2026-03-29T03:00:00+02:00", "the minute after it"],
    ["2026-10-25", "01:59", "2026-10-25T01:59:00+02:00", "the minute before the doubled hour"],
    ["2026-10-25", "03:00", "2026-10-25T03:00:00+01:00", "the minute after it"],
    ["1980-04-06", "03:00", "1980-04-06T03:00:00+02:00", "in 1980 summer began in April"],
  ])("%s %s in Amsterdam is %s (%s)", (day, time, instant, _why) => {
    expect(fromWallClock(day, time)).toEqual({ kind: "once", instant });
  });

  it.each(["02:00", "02:30", "02:59"])("29 March 2026 %s never was", (time) => {
    expect(fromWallClock("2026-03-29", time)).toEqual({ kind: "never" });
  });

  it.each(["02:00", "02:30", "02:59"])("25 October 2026 %s was twice", (time) => {
    expect(fromWallClock("2026-10-25", time)).toEqual({
      kind: "twice",
      instants: [`2026-10-25T${time}:00+02:00`, `2026-10-25T${time}:00+01:00`],
    });
  });

  it.each([
    ["Asia/Kolkata", "2026-07-01", { kind: "once", instant: "2026-07-01T01:45:00+05:30" }],
    ["America/St_Johns", "2026-07-01", { kind: "once", instant: "2026-07-01T01:45:00-02:30" }],
    ["UTC", "2026-03-29", { kind: "once", instant: "2026-03-29T01:45:00+00:00" }],
    ["Pacific/Apia", "2011-12-30", { kind: "never" }],
    [
      "Australia/Lord_Howe",
      "2026-04-05",
      { kind: "twice", instants: ["2026-04-05T01:45:00+11:00", "2026-04-05T01:45:00+10:30"] },
    ],
  ])("a quarter to two in %s on %s", (zone, day, expected) => {
    expect(fromWallClock(day, "01:45", zone)).toEqual(expected);
  });

  it.each([
    ["2026-02-30", "09:15", "no such day"],
    ["2026-11-22", "24:00", "no such time"],
    ["2026-11-22", "9:15", "one digit"],
    ["2026-11-22", "09:15:00", "seconds"],
    ["2026-11-22", "09.15", "a full stop"],
  ])("refuses %s %s (%s)", (day, time, _why) => {
    expect(() => fromWallClock(day, time)).toThrow("input: wrong-format");
  });

  it("gives back every minute that toWallClock shows, in any zone", () => {
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (moment, zone) => {
        const { day, time, offset } = toWallClock(moment, zone);
        const found = fromWallClock(day, time, zone);
        const instants = found.kind === "twice" ? found.instants : [found];
        const shown = `${day}T${time}:00${offset}`;
        expect(JSON.stringify(instants)).toContain(shown);
        expect(new Date(shown).toISOString()).toBe(moment);
      }),
      { numRuns: 1000 },
    );
  });

  it("names only moments at which the clock shows what was asked", () => {
    const day = minute.map((moment) => moment.slice(0, 10));
    const time = minute.map((moment) => moment.slice(11, 16));
    fc.assert(
      fc.property(day, time, fc.constantFrom(...zones), (on, at, zone) => {
        const found = fromWallClock(on, at, zone);
        const instants = found.kind === "twice" ? found.instants : [];
        for (const instant of found.kind === "once" ? [found.instant] : instants) {
          expect(toWallClock(instant, zone)).toEqual({
            day: on,
            time: at,
            offset: instant.slice(19),
          });
        }
      }),
    );
  });

  it("skips one hour a year in Amsterdam, and doubles one, and they are the Sundays of the directive", () => {
    const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:30`);
    for (const year of [1996, 2026, 2100]) {
      const odd = [];
      for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
        const day = new Date(at).toISOString().slice(0, 10);
        for (const time of hours) {
          const { kind } = fromWallClock(day, time);
          if (kind !== "once")
            odd.push([kind, new Date(at).getUTCDay(), new Date(at).getUTCMonth(), time]);
        }
      }
      expect(odd).toEqual([
        ["never", 0, 2, "02:30"],
        ["twice", 0, 9, "02:30"],
      ]);
    }
  });
});

describe("toWallClock", () => {
  it.each([
    ["2026-10-25T00:30:00Z", { day: "2026-10-25", time: "02:30", offset: "+02:00" }, "first time"],
    ["2026-10-25T01:30:00Z", { day: "2026-10-25", time: "02:30", offset: "+01:00" }, "second time"],
    ["2026-12-31T23:59:59.999Z", { day: "2027-01-01", time: "00:59", offset: "+01:00" }, "seconds"],
    ["2026-11-22T09:15:00-05:00", { day: "2026-11-22", time: "15:15", offset: "+01:00" }, "offset"],
  ])("%s shows as %o (%s)", (moment, shown, _why) => {
    expect(toWallClock(moment)).toEqual(shown);
  });

  it("refuses a moment without an offset", () => {
    expect(() => toWallClock("2026-11-22T09:15:00")).toThrow("input: wrong-format");
  });
});

describe("what an engine takes for a zone", () => {
  afterEach(() => vi.unstubAllGlobals());

  /** An engine that knows every name, offsets too, as some do; counts how often it is asked. */
  function engine() {
    const asked: unknown[] = [];
    const DateTimeFormat = (_language: string, { timeZone: name }: { timeZone: string }) =>
      asked.push(name);
    vi.stubGlobal("Intl", { DateTimeFormat });
    return asked;
  }

  it.each(["+02:00", "-05:00", "1/A", "/A"])("%s is none, whatever it says", (name) => {
    const asked = engine();
    expect(timeZone.safeParse(name).success).toBe(false);
    expect(asked).toEqual([]);
  });

  it("is asked once about each name", () => {
    const asked = engine();
    for (const name of ["Made/Up", "made/other", "Made/Up"])
      expect(timeZone.safeParse(name).success).toBe(true);
    expect(asked).toEqual(["Made/Up", "made/other"]);
  });
});

describe("forms", () => {
  it.each([
    ["time-zone", () => toDay("2026-07-31T22:00:00Z", "Europe/Nergens")],
    ["time", () => fromWallClock("2026-07-31", "24:00")],
    ["iso-period", () => addPeriod("2026-07-31", "1 month")],
  ])("are refused as %s", (format, call) => {
    expect(call).toThrow(
      expect.objectContaining({ issues: [{ code: "wrong-format", path: [], params: { format } }] }),
    );
  });
});
