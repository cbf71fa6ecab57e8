import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import {
  type Probe,
  type QuarterInput,
  quarterlyFigures,
  serviceLevels,
  type UptimeOptions,
  uptime,
} from "../index.ts";

const hour: UptimeOptions = { from: "2026-06-01T10:00:00Z", to: "2026-06-01T11:00:00Z" };
const at = (time: string) => `2026-06-01T${time}Z`;
const seen = (state: Probe["state"], ...times: readonly string[]): readonly Probe[] =>
  times.map((time) => ({ at: at(time), state }));
const every = (state: Probe["state"], from: number, to: number) =>
  seen(
    state,
    ...Array.from(
      { length: to - from },
      (_, nth) => `10:${String(from + nth).padStart(2, "0")}:30`,
    ),
  );

describe("uptime", () => {
  it.each<[string, readonly Probe[], Partial<UptimeOptions>, object]>([
    ["nobody looked", [], {}, { up: 0, down: 0, unknown: 60, planned: 0 }],
    ["up all hour", every("up", 0, 60), {}, { up: 60, down: 0, unknown: 0, planned: 0 }],
    [
      "a look that failed says nothing",
      every("unknown", 0, 60),
      {},
      { up: 0, down: 0, unknown: 60, planned: 0 },
    ],
    [
      "up, then down, then unseen",
      [...every("up", 0, 30), ...every("down", 30, 40)],
      {},
      { up: 30, down: 10, unknown: 20, planned: 0 },
    ],
    [
      "two places disagree: down",
      [...every("up", 0, 60), ...seen("down", "10:05:10")],
      {},
      { up: 59, down: 1, unknown: 0, planned: 0 },
    ],
    [
      "in either order",
      [...seen("down", "10:05:10"), ...every("up", 0, 60)],
      {},
      { up: 59, down: 1, unknown: 0, planned: 0 },
    ],
    [
      "a look that failed takes nothing back",
      [...every("up", 0, 60), ...every("unknown", 0, 60)],
      {},
      { up: 60, down: 0, unknown: 0, planned: 0 },
    ],
    [
      "the first millisecond counts",
      seen("up", "10:00:00"),
      {},
      { up: 1, down: 0, unknown: 59, planned: 0 },
    ],
    [
      "the last moment is another hour's",
      seen("down", "11:00:00", "09:59:59.999"),
      {},
      { up: 0, down: 0, unknown: 60, planned: 0 },
    ],
    [
      "minutes long before say nothing",
      seen("down", "09:50:00"),
      {},
      { up: 0, down: 0, unknown: 60, planned: 0 },
    ],
    [
      "a look each seven minutes from the end on is another hour's",
      seen("down", "11:00:00", "11:02:00", "09:50:00"),
      { everyMinutes: 7 },
      { up: 0, down: 0, unknown: 60, planned: 0 },
    ],
    [
      "a look each five minutes speaks for five",
      seen("up", "10:01:00", "10:09:59"),
      { everyMinutes: 5 },
      { up: 10, down: 0, unknown: 50, planned: 0 },
    ],
    [
      "a look each seven minutes, cut at the end",
      seen("up", "10:59:00"),
      { everyMinutes: 7 },
      { up: 4, down: 0, unknown: 56, planned: 0 },
    ],
    [
      "maintenance leaves, whatever was seen",
      every("down", 0, 60),
      {
        planned: [
          { start: at("10:00:30"), end: at("10:10:30"), announcedAt: "2026-05-01T00:00:00Z" },
        ],
      },
      { up: 0, down: 51, unknown: 0, planned: 9 },
    ],
    [
      "maintenance that was announced late stays",
      every("down", 0, 60),
      { planned: [{ start: at("10:00:00"), end: at("10:10:00"), announcedAt: at("09:00:00") }] },
      { up: 0, down: 60, unknown: 0, planned: 0 },
    ],
    [
      "and that nobody announced",
      every("down", 0, 60),
      { planned: [{ start: at("10:00:00"), end: at("10:10:00") }] },
      { up: 0, down: 60, unknown: 0, planned: 0 },
    ],
    [
      "maintenance around the hour",
      every("up", 0, 60),
      {
        noticeDays: 0,
        planned: [{ start: at("09:00:00"), end: at("12:00:00"), announcedAt: at("08:00:00") }],
      },
      { up: 0, down: 0, unknown: 0, planned: 60 },
    ],
    [
      "maintenance before it",
      every("up", 0, 60),
      {
        planned: [
          { start: at("08:00:00"), end: at("09:00:00"), announcedAt: "2026-05-01T00:00:00Z" },
        ],
      },
      { up: 60, down: 0, unknown: 0, planned: 0 },
    ],
  ])("%s", (_name, probes, more, minutes) => {
    expect(uptime(probes, { ...hour, ...more }).minutes).toEqual(minutes);
  });

  it("says what it is between, and gives outages as incidents", () => {
    const probes = [...every("up", 0, 30), ...every("down", 30, 40), ...every("down", 50, 51)];
    expect(uptime(probes, hour)).toMatchObject({
      uptime: { num: 3000, den: 41 },
      coverage: { num: 205, den: 3 },
      between: [{ num: 50 }, { num: 245, den: 3 }],
      outages: [
        { start: "2026-06-01T10:30:00.000Z", end: "2026-06-01T10:40:00.000Z" },
        { start: "2026-06-01T10:50:00.000Z", end: "2026-06-01T10:51:00.000Z" },
      ],
    });
  });

  it("an outage may begin with the first minute and end with the last", () => {
    expect(uptime(every("down", 0, 60), hour).outages).toEqual([
      { start: "2026-06-01T10:00:00.000Z", end: "2026-06-01T11:00:00.000Z" },
    ]);
  });

  it("takes 400 days, and no minute more", () => {
    expect(uptime([], { ...hour, to: "2027-07-06T10:00:00Z" }).minutes.unknown).toBe(576_000);
    let issues: unknown;
    try {
      uptime([], { ...hour, to: "2027-07-06T10:01:00Z" });
    } catch (error) {
      issues = (error as InvalidInputError).issues;
    }
    expect(issues).toEqual([{ code: "too-large", path: ["to"], params: { maximum: 576_000 } }]);
  });

  it("has no figure where nothing can be said", () => {
    expect(uptime([], hour)).toMatchObject({ uptime: null, coverage: { num: 0, den: 1 } });
    const planned = [
      { start: at("10:00:00"), end: at("11:00:00"), announcedAt: "2026-05-01T00:00:00Z" },
    ];
    expect(uptime([], { ...hour, planned })).toMatchObject({ uptime: null, coverage: null });
  });

  it.each([
    ["UTC", "2026-03-28T00:00:00Z", "2026-03-30T00:00:00Z", [1440, 1440]],
    ["Europe/Amsterdam", "2026-03-27T23:00:00Z", "2026-03-29T22:00:00Z", [1440, 1380]],
    ["Europe/Amsterdam", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", [1500]],
    ["Europe/Amsterdam", "2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z", [660, 780]],
  ])("divides days in %s from %s", (timeZone, from, to, lengths) => {
    const { days } = uptime([], { from, to, timeZone });
    expect(days.map(({ unknown }) => unknown)).toEqual(lengths);
  });

  it.each<[string, object, string]>([
    ["reversed", { to: at("09:00:00") }, "to: end-not-after-start"],
    ["without length", { to: hour.from }, "to: end-not-after-start"],
    ["half a minute", { from: at("10:00:30") }, "from: finer-than-a-minute"],
    ["half a minute at its end", { to: at("10:30:30") }, "to: finer-than-a-minute"],
    ["more than 400 days", { to: "2027-07-07T10:00:00Z" }, "to: too-large"],
    ["a look each no minutes", { everyMinutes: 0 }, "everyMinutes: too-small"],
  ])("refuses a time that is %s", (_name, more, message) => {
    expect(() => uptime([], { ...hour, ...more })).toThrow(message);
  });

  it("refuses a state of its own", () => {
    expect(() => uptime([{ at: at("10:00:00"), state: "degraded" as "up" }], hour)).toThrow(
      "0.state: not-an-option",
    );
  });

  it("never counts an unseen minute, and counts every minute once", () => {
    const probe = fc.record({
      at: fc
        .integer({ min: -600, max: 5000 })
        .map((s) => new Date(Date.parse(hour.from) + s * 1000).toISOString()),
      state: fc.constantFrom<Probe["state"]>("up", "down", "unknown"),
    });
    fc.assert(
      fc.property(fc.array(probe), fc.integer({ min: 1, max: 70 }), (probes, everyMinutes) => {
        const found = uptime(probes, { ...hour, everyMinutes });
        const { up, down, unknown } = found.minutes;
        expect(up + down + unknown).toBe(60);
        const down2 = found.outages.reduce(
          (sum, { start, end }) => sum + (Date.parse(end) - Date.parse(start)) / 60_000,
          0,
        );
        expect(down2).toBe(down);
        const [low, high] = found.between.map((bound) => (bound ? bound.num / bound.den : 0));
        const value = found.uptime ? found.uptime.num / found.uptime.den : (low ?? 0);
        expect(value).toBeGreaterThanOrEqual((low ?? 0) - 1e-9);
        expect(value).toBeLessThanOrEqual((high ?? 0) + 1e-9);
        expect(uptime(probes.toReversed(), { ...hour, everyMinutes }).minutes).toEqual(
          found.minutes,
        );
      }),
    );
  });
});

const { promised, tiers } = serviceLevels.microsoft365;
const month = (name: string, minutes: number) => ({
  month: name,
  users: 10,
  incidents: minutes === 0 ? [] : [{ minutes, users: 10 }],
  tiers,
  feeCents: 10_000,
});
const quarter: QuarterInput = {
  quarter: "2026-Q3",
  months: [month("2026-07", 0), month("2026-08", 50), month("2026-09", 500)],
  promised,
  asOf: "2026-10-01",
};

describe("quarterlyFigures", () => {
  it("has the figures of a quarter", () => {
    expect(quarterlyFigures(quarter)).toMatchObject({
      complete: "yes",
      promised: { num: 999, den: 10, text: "99.900000" },
      creditCents: 7500,
      claimBy: "2026-10-31",
      // 550 of 132,480 minutes.
      uptime: { num: 329_825, den: 3312, text: "99.584843" },
    });
  });

  it.each<[string, Partial<QuarterInput>, string]>([
    [
      "a credit of August can be claimed in September",
      { asOf: "2026-09-15" },
      "measured/yes/none measured/no/open running/unknown/unknown",
    ],
    [
      "until its last day",
      { asOf: "2026-09-30" },
      "measured/yes/none measured/no/open running/unknown/unknown",
    ],
    [
      "and not the day after",
      { asOf: "2026-10-01" },
      "measured/yes/none measured/no/lapsed measured/no/open",
    ],
    [
      "a claim that was made stays",
      { asOf: "2026-12-01", claimed: ["2026-08"] },
      "measured/yes/none measured/no/claimed measured/no/lapsed",
    ],
    [
      "a month that nobody measured is not good",
      { months: [month("2026-09", 0)] },
      "unknown/unknown/unknown unknown/unknown/unknown measured/yes/none",
    ],
    [
      "without users nothing is kept or broken",
      { months: [{ ...month("2026-07", 0), users: 0 }] },
      "measured/unknown/none unknown/unknown/unknown unknown/unknown/unknown",
    ],
    [
      "the last day of a month is still that month",
      { asOf: "2026-07-31" },
      "running/unknown/unknown running/unknown/unknown running/unknown/unknown",
    ],
  ])("%s", (_name, more, states) => {
    const { months } = quarterlyFigures({ ...quarter, ...more });
    expect(months.map(({ state, kept, claim }) => `${state}/${kept}/${claim}`).join(" ")).toBe(
      states,
    );
  });

  it("gives the first of the days to claim by, and none when nothing is open", () => {
    expect(quarterlyFigures({ ...quarter, asOf: "2026-10-01" }).claimBy).toBe("2026-10-31");
    expect("claimBy" in quarterlyFigures({ ...quarter, asOf: "2026-11-01" })).toBe(false);
  });

  it("adds up what is measured, and says that it is not all", () => {
    const found = quarterlyFigures({
      ...quarter,
      months: [month("2026-07", 0), month("2026-08", 4464)],
    });
    expect(found).toMatchObject({
      complete: "no",
      uptime: { num: 95, den: 1 },
      creditCents: 10_000,
    });
    expect(quarterlyFigures({ ...quarter, months: [] }).uptime).toBeNull();
  });

  it.each([
    ["1990-Q1", 90],
    ["2026-Q1", 90],
    ["2028-Q1", 91],
    ["2026-Q2", 91],
    ["2026-Q3", 92],
    ["2026-Q4", 92],
  ])("%s has %i days", (of, count) => {
    const { days } = quarterlyFigures({ ...quarter, quarter: of, months: [], asOf: "2029-01-01" });
    expect(days).toHaveLength(count);
    expect(new Set(days.map(({ state }) => state))).toEqual(new Set(["unknown"]));
  });

  it.each([
    ["a minute down", { up: 1439, down: 1, unknown: 0, planned: 0 }, "down"],
    ["up all day", { up: 1440, down: 0, unknown: 0, planned: 0 }, "up"],
    ["up with maintenance", { up: 1400, down: 0, unknown: 0, planned: 40 }, "up"],
    ["part of it seen", { up: 1, down: 0, unknown: 1439, planned: 0 }, "partly-seen"],
    ["maintenance all day", { up: 0, down: 0, unknown: 0, planned: 1440 }, "planned"],
    ["maintenance, and the rest unseen", { up: 0, down: 0, unknown: 1, planned: 1439 }, "unknown"],
    ["no minutes at all", { up: 0, down: 0, unknown: 0, planned: 0 }, "unknown"],
    ["nothing seen", { up: 0, down: 0, unknown: 1440, planned: 0 }, "unknown"],
  ])("a day with %s", (_name, minutes, state) => {
    const days = [
      { day: "2026-07-02", ...minutes },
      { day: "2026-06-30", ...minutes },
    ];
    const found = quarterlyFigures({ ...quarter, days });
    expect(found.days[1]).toEqual({ day: "2026-07-02", state, minutes });
    expect(found.days[0]).toEqual({ day: "2026-07-01", state: "unknown" });
  });

  it("leaves days after the one that is asked about", () => {
    const { days } = quarterlyFigures({ ...quarter, months: [], asOf: "2026-07-01" });
    expect(days.slice(0, 2).map(({ state }) => state)).toEqual(["unknown", "to-come"]);
  });

  it.each<[string, object, string]>([
    [
      "a month of another quarter",
      { months: [month("2026-10", 0)] },
      "months.0.month: outside-quarter",
    ],
    [
      "a month that is there twice",
      { months: [month("2026-07", 0), month("2026-07", 0)] },
      "months.1.month: repeated-month",
    ],
    ["a fifth quarter", { quarter: "2026-Q5" }, "quarter: wrong-format"],
    ["a quarter with a text before it", { quarter: "x2026-Q1" }, "quarter: wrong-format"],
    ["a quarter with a text after it", { quarter: "2026-Q1x" }, "quarter: wrong-format"],
    ["a year before 1990", { quarter: "1989-Q1" }, "quarter: wrong-format"],
    ["a year that is no number", { quarter: "199x-Q1" }, "quarter: wrong-format"],
  ])("refuses %s", (_name, more, message) => {
    expect(() => quarterlyFigures({ ...quarter, ...more })).toThrow(message);
  });
});
