import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  percentText,
  type ServiceCreditInput,
  type ServiceIncident,
  serviceCredit,
  serviceLevels,
} from "../index.ts";

interface Vector {
  readonly id: string;
  readonly name: string;
  readonly input: ServiceCreditInput;
  readonly expected: object;
}

const vectors: readonly Vector[] = readFileSync(
  join(import.meta.dirname, "../../../test/vectors/service-credit.jsonl"),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const { tiers } = serviceLevels.microsoft365;
const june: ServiceCreditInput = { month: "2026-06", users: 10, incidents: [], tiers };
const at = (time: string) => `2026-06-${time}:00Z`;
const outage = (from: string, to: string, users: number, more = {}) => ({
  start: at(from),
  end: at(to),
  users,
  ...more,
});
/** User minutes of downtime in June. */
const down = (incidents: readonly ServiceIncident[], more: Partial<ServiceCreditInput> = {}) =>
  serviceCredit({ ...june, ...more, incidents }).downtimeUserMinutes;

describe("serviceCredit", () => {
  it.each(vectors)("$id: $name", ({ input, expected }) => {
    expect(serviceCredit(input)).toMatchObject(expected);
    const { creditCents } = serviceCredit(input);
    expect(creditCents === undefined).toBe(!("creditCents" in expected));
  });

  it.each<[string, number, number, number]>([
    ["28 days", 2026, 40, 41],
    ["29 days", 2028, 41, 42],
  ])("February of %s: one minute decides", (_days, year, kept, broken) => {
    const of = (minutes: number) =>
      serviceCredit({ ...june, month: `${year}-02`, incidents: [{ minutes, users: 10 }] });
    expect(of(kept).creditPercent).toBe(0);
    expect(of(broken).creditPercent).toBe(25);
  });

  it.each<[string, number, number]>([
    ["30-day month, 99 %: 432 minutes are not below", 432, 25],
    ["433 are", 433, 50],
    ["95 %: 2160 minutes are not below", 2160, 50],
    ["2161 are", 2161, 100],
  ])("%s", (_name, minutes, percent) => {
    expect(serviceCredit({ ...june, incidents: [{ minutes, users: 10 }] }).creditPercent).toBe(
      percent,
    );
  });

  it("does not round before it compares: 99.8999999 reads as 99.900000 and earns a credit", () => {
    const { uptime, creditPercent } = serviceCredit({
      ...june,
      users: 10_000_000,
      incidents: [
        { minutes: 43_200, users: 10_000 },
        { minutes: 1, users: 1 },
      ],
    });
    expect(uptime?.text).toBe("99.900000");
    expect(creditPercent).toBe(25);
  });

  it.each<[string, readonly ServiceIncident[], number]>([
    [
      "a group of users that is hit twice at once",
      [
        outage("02T10:00", "02T11:00", 4, { group: "a" }),
        outage("02T10:30", "02T11:30", 4, { group: "a" }),
      ],
      360,
    ],
    [
      "two groups at once",
      [
        outage("02T10:00", "02T11:00", 4, { group: "a" }),
        outage("02T10:30", "02T11:30", 4, { group: "b" }),
      ],
      480,
    ],
    [
      "no group named: other users",
      [outage("02T10:00", "02T11:00", 4), outage("02T10:30", "02T11:30", 4)],
      480,
    ],
    [
      "one group twice, with time between",
      [
        outage("02T10:00", "02T11:00", 4, { group: "a" }),
        outage("02T13:00", "02T14:00", 4, { group: "a" }),
      ],
      480,
    ],
    [
      "other users each time, more and fewer",
      [outage("02T10:00", "02T11:00", 4), outage("02T13:00", "02T14:00", 2)],
      360,
    ],
    [
      "all users at most",
      [outage("02T10:00", "02T11:00", 10), outage("02T10:30", "02T11:30", 10)],
      900,
    ],
    ["all users at most, though more are told", [outage("02T10:00", "02T11:00", 500)], 600],
    [
      "one inside another of the same group",
      [
        outage("02T10:00", "02T12:00", 4, { group: "a" }),
        outage("02T10:30", "02T11:00", 4, { group: "a" }),
      ],
      480,
    ],
    [
      "one after another",
      [
        outage("02T10:00", "02T11:00", 4, { group: "a" }),
        outage("02T11:00", "02T12:00", 4, { group: "a" }),
      ],
      480,
    ],
    [
      "a second is a sixtieth",
      [{ start: "2026-06-02T10:00:00Z", end: "2026-06-02T10:00:30Z", users: 10 }],
      5,
    ],
  ])("%s", (_name, incidents, minutes) => {
    expect(down(incidents)).toBe(minutes);
  });

  it.each<[string, string, string, string, number]>([
    ["begins before the month", "2026-06", "2026-05-31T23:00:00Z", "2026-06-01T01:00:00Z", 60],
    ["ends after the month", "2026-06", "2026-06-30T23:59:00Z", "2026-07-01T05:00:00Z", 1],
    ["spans the month", "2026-06", "2026-05-01T00:00:00Z", "2026-08-01T00:00:00Z", 43_200],
    ["ends as the month begins", "2026-06", "2026-05-31T23:00:00Z", "2026-06-01T00:00:00Z", 0],
    ["begins as the month ends", "2026-06", "2026-07-01T00:00:00Z", "2026-07-01T01:00:00Z", 0],
    ["in another offset", "2026-06", "2026-06-01T01:30:00+02:00", "2026-06-01T02:30:00+02:00", 30],
    ["over the leap day", "2028-02", "2028-02-29T23:00:00Z", "2028-03-01T01:00:00Z", 60],
  ])("an incident that %s is cut", (_name, month, start, end, minutes) => {
    const found = serviceCredit({
      ...june,
      month,
      users: 1,
      incidents: [{ start, end, users: 1 }],
    });
    expect(found.downtimeUserMinutes).toBe(minutes);
    expect(found.leftOut).toEqual(
      minutes === 0 ? [{ code: "outside-month", where: ["incidents", 0] }] : [],
    );
  });

  it.each([
    ["2026-03", "UTC", 44_640, "no hour is lost in UTC"],
    ["2026-03", "Europe/Amsterdam", 44_580, "summer time begins"],
    ["2026-10", "Europe/Amsterdam", 44_700, "summer time ends"],
    ["2026-10", "UTC", 44_640, "no hour is won in UTC"],
    ["2026-04", "Europe/Amsterdam", 43_200, "summer time all month"],
  ])("%s in %s has %i minutes: %s", (month, timeZone, minutes) => {
    expect(serviceCredit({ ...june, month, timeZone }).minutesInMonth).toBe(minutes);
  });

  it("takes the month of the time zone", () => {
    const incidents = [{ start: "2026-05-31T22:00:00Z", end: "2026-05-31T23:00:00Z", users: 10 }];
    expect(down(incidents)).toBe(0);
    expect(down(incidents, { timeZone: "Europe/Amsterdam" })).toBe(600);
  });

  it.each<[string, string | undefined, number, number, readonly string[]]>([
    ["five days before", "2026-05-28T10:00:00Z", 426_000, 0, []],
    ["a second too late", "2026-05-28T10:00:01Z", 432_000, 6000, ["announced-late"]],
    ["nobody knows when", undefined, 432_000, 6000, ["not-announced"]],
  ])("maintenance that was announced %s", (_name, announcedAt, userMinutes, minutes, codes) => {
    const planned = [
      { start: at("02T10:00"), end: at("02T20:00"), ...(announcedAt && { announcedAt }) },
    ];
    const found = serviceCredit({
      ...june,
      planned,
      incidents: [outage("02T10:00", "02T20:00", 10)],
    });
    expect(found).toMatchObject({ userMinutes, downtimeUserMinutes: minutes });
    expect(found.leftOut.map(({ code }) => code)).toEqual(codes);
  });

  it("merges windows of maintenance, and counts what lies outside them", () => {
    const announcedAt = "2026-05-01T00:00:00Z";
    const planned = [
      { start: at("02T10:00"), end: at("02T12:00"), announcedAt },
      { start: at("02T11:00"), end: at("02T13:00"), announcedAt },
      { start: at("05T11:00"), end: at("05T12:00"), announcedAt },
      { start: "2026-07-02T11:00:00Z", end: "2026-07-02T12:00:00Z", announcedAt },
    ];
    const found = serviceCredit({
      ...june,
      planned,
      incidents: [outage("02T09:00", "02T14:00", 10)],
    });
    expect(found).toMatchObject({ userMinutes: 429_600, downtimeUserMinutes: 1200 });
    expect(found.leftOut).toEqual([{ code: "outside-month", where: ["planned", 3] }]);
  });

  it.each([
    ["ends as the month begins", "2026-05-31T22:00:00Z", "2026-06-01T00:00:00Z"],
    ["begins as the month ends", "2026-07-01T00:00:00Z", "2026-07-01T02:00:00Z"],
  ])("maintenance that %s is of another month", (_what, start, end) => {
    const planned = [{ start, end, announcedAt: "2026-01-01T00:00:00Z" }];
    const { leftOut, userMinutes } = serviceCredit({ ...june, planned });
    expect([leftOut, userMinutes]).toEqual([
      [{ code: "outside-month", where: ["planned", 0] }],
      432_000,
    ]);
  });

  it("has another term for maintenance when the agreement has", () => {
    const window = { start: at("02T10:00"), end: at("02T11:00"), announcedAt: at("02T09:00") };
    const found = serviceCredit({ ...june, planned: [window], noticeDays: 0 });
    expect(found.userMinutes).toBe(431_400);
  });

  it.each([
    ["yes", 0, "excluded"],
    ["no", 600, "exclusion-not-shown"],
    ["unknown", 600, "exclusion-not-shown"],
  ] as const)("an excluded cause that is shown: %s", (shown, minutes, code) => {
    const exclusion = { cause: "outside-control", shown } as const;
    const found = serviceCredit({ ...june, incidents: [{ minutes: 60, users: 10, exclusion }] });
    expect(found.downtimeUserMinutes).toBe(minutes);
    expect(found.leftOut).toEqual([{ code, where: ["incidents", 0] }]);
  });

  it.each([
    [60, 20, 400],
    [60, 60, 0],
    [60, 90, 0],
  ])("%i minutes of downtime less %i excluded ones", (minutes, excludedMinutes, expected) => {
    expect(down([{ minutes, users: 10 }], { excludedMinutes })).toBe(expected);
  });

  it("never counts more downtime than there is time", () => {
    const incidents = Array.from({ length: 3 }, () => ({ minutes: 43_200, users: 10 }));
    expect(serviceCredit({ ...june, incidents, feeCents: 999 })).toMatchObject({
      downtimeUserMinutes: 432_000,
      uptime: { num: 0, den: 1 },
      creditCents: 999,
    });
  });

  it("measures nothing when all of the month was planned", () => {
    const found = serviceCredit({
      ...june,
      plannedMinutes: 43_200,
      incidents: [{ minutes: 9, users: 9 }],
    });
    expect(found).toMatchObject({ uptime: null, creditPercent: 0, downtimeUserMinutes: 0 });
  });

  it.each<[string, number, number | null, number]>([
    ["all month", 30_000, 30, 7500],
    ["half of it", 30_000, 15, 3750],
    ["no day", 30_000, 0, 0],
    ["a day, a cent", 120, 1, 1],
    ["a half goes up", 60, 1, 1],
    ["less than a half goes down", 59, 1, 0],
    ["all of it when not said", 30_000, null, 7500],
  ])("gives back in proportion: %s", (_name, feeCents, daysSubscribed, creditCents) => {
    const incidents = [{ minutes: 60, users: 10 }];
    expect(serviceCredit({ ...june, incidents, feeCents, daysSubscribed }).creditCents).toBe(
      creditCents,
    );
  });

  it("never gives more than the fee, whatever the tiers say", () => {
    const steep = { ...june, tiers: [["100", 150] as const], feeCents: 1000 };
    expect(serviceCredit({ ...steep, incidents: [{ minutes: 1, users: 1 }] })).toMatchObject({
      creditPercent: 100,
      creditCents: 1000,
    });
  });

  it.each([
    ["2026-06", "2026-07-31"],
    ["2026-12", "2027-01-31"],
    ["2027-01", "2027-02-28"],
    ["2028-01", "2028-02-29"],
  ])("a credit over %s is claimed by %s", (month, claimBy) => {
    expect(serviceCredit({ ...june, month }).claimBy).toBe(claimBy);
  });

  it.each<[string, object, string]>([
    [
      "reversed",
      { incidents: [outage("02T11:00", "02T10:00", 1)] },
      "incidents.0.end: end-not-after-start",
    ],
    [
      "without length",
      { incidents: [outage("02T11:00", "02T11:00", 1)] },
      "incidents.0.end: end-not-after-start",
    ],
    [
      "the same moment in two offsets",
      { incidents: [{ start: "2026-06-02T12:00:00+02:00", end: at("02T10:00"), users: 1 }] },
      "incidents.0.end: end-not-after-start",
    ],
    ["no minutes", { incidents: [{ minutes: 0, users: 1 }] }, "incidents.0.minutes: too-small"],
    [
      "half a minute",
      { incidents: [{ minutes: 0.5, users: 1 }] },
      "incidents.0.minutes: wrong-type",
    ],
    ["minus one user", { incidents: [{ minutes: 5, users: -1 }] }, "incidents.0.users: too-small"],
    [
      "a local time",
      { incidents: [{ start: "2026-06-02T10:00:00", end: at("02T11:00"), users: 1 }] },
      "incidents.0.start: wrong-format",
    ],
    [
      "a part of a second",
      {
        incidents: [{ start: "2026-06-02T10:00:00.5Z", end: "2026-06-02T11:00:00.25Z", users: 1 }],
      },
      "incidents.0.start: finer-than-a-second; incidents.0.end: finer-than-a-second",
    ],
    [
      "a group of two sizes",
      {
        incidents: [
          outage("02T10:00", "02T11:00", 1, { group: "a" }),
          outage("02T12:00", "02T13:00", 2, { group: "a" }),
        ],
      },
      "incidents.1.users: group-of-other-size",
    ],
    ["month 13", { month: "2026-13" }, "month: wrong-format"],
    ["31 days of June", { daysSubscribed: 31 }, "daysSubscribed: too-large"],
    ["a tier with a point", { tiers: [["99.9", 25]] }, "tiers.0.0: wrong-format"],
    ["a tier over nothing", { tiers: [["99/0", 25]] }, "tiers.0.0: wrong-format"],
    ["no tiers", { tiers: [] }, "tiers: too-short"],
    [
      "maintenance without length",
      { planned: [{ start: at("02T10:00"), end: at("02T10:00") }] },
      "planned.0.end: end-not-after-start",
    ],
  ])("refuses %s", (_name, more, message) => {
    expect(() => serviceCredit({ ...june, ...more } as ServiceCreditInput)).toThrow(message);
  });
});

describe("percentText", () => {
  it.each([
    [{ num: 999, den: 10 }, "nl", "99,900%"],
    [{ num: 100, den: 1 }, "en", "100.000%"],
    [{ num: 0, den: 1 }, "en", "0.000%"],
    [{ num: 99_899_999, den: 1_000_000 }, "nl", "99,899%"],
    [{ num: 99_999_999, den: 1_000_000 }, "en", "99.999%"],
  ])("rounds %j down in %s", (fraction, language, text) => {
    expect(percentText({ ...fraction, text: "" }, language).replaceAll(/\s/g, "")).toBe(text);
  });
});

describe("what always holds of a credit", () => {
  const minute = fc.integer({ min: -1000, max: 44_000 });
  const moment = (of: number) => new Date(Date.UTC(2026, 5, 1) + of * 60_000).toISOString();
  const window = fc
    .tuple(minute, fc.integer({ min: 1, max: 3000 }))
    .map(([from, length]) => ({ start: moment(from), end: moment(from + length) }));
  const size = { a: 3, b: 4, none: 5 };
  const incident: fc.Arbitrary<ServiceIncident> = fc.oneof(
    fc.tuple(window, fc.constantFrom("a", "b", "none")).map(([span, group]) => ({
      ...span,
      users: size[group as "a"],
      ...(group !== "none" && { group }),
    })),
    fc.record({
      minutes: fc.integer({ min: 1, max: 2000 }),
      users: fc.integer({ min: 0, max: 12 }),
    }),
  );
  const input = fc.record({
    month: fc.constant("2026-06"),
    users: fc.integer({ min: 0, max: 12 }),
    incidents: fc.array(incident, { maxLength: 6 }),
    tiers: fc.constant(tiers),
    plannedMinutes: fc.integer({ min: 0, max: 2000 }),
    planned: fc.array(
      window.map((span) => ({ ...span, announcedAt: "2026-01-01T00:00:00Z" })),
      { maxLength: 3 },
    ),
    excludedMinutes: fc.integer({ min: 0, max: 100 }),
    feeCents: fc.integer({ min: 0, max: 1_000_000 }),
  });

  it("it does not grow when an incident is left out, or shorter", () => {
    fc.assert(
      fc.property(input, fc.nat(5), fc.integer({ min: 1, max: 2000 }), (all, at, less) => {
        const before = serviceCredit(all);
        const shorter = all.incidents.flatMap((one, index): readonly ServiceIncident[] => {
          if (index !== at) return [one];
          if (!("start" in one))
            return one.minutes > less ? [{ ...one, minutes: one.minutes - less }] : [];
          const end = Date.parse(one.end) - less * 60_000;
          return end > Date.parse(one.start) ? [{ ...one, end: new Date(end).toISOString() }] : [];
        });
        const after = serviceCredit({ ...all, incidents: shorter });
        expect(after.downtimeUserMinutes).toBeLessThanOrEqual(before.downtimeUserMinutes);
        expect(after.creditPercent).toBeLessThanOrEqual(before.creditPercent);
        expect(after.creditCents ?? 0).toBeLessThanOrEqual(before.creditCents ?? 0);
      }),
    );
  });

  it("an incident in two parts is the same incident", () => {
    fc.assert(
      fc.property(input, fc.nat(5), fc.integer({ min: 1, max: 2999 }), (all, at, after) => {
        const split = all.incidents.flatMap((one, index): readonly ServiceIncident[] => {
          if (index !== at || !("start" in one)) return [one];
          const middle = Date.parse(one.start) + after * 60_000;
          if (middle >= Date.parse(one.end)) return [one];
          const text = new Date(middle).toISOString();
          return [
            { ...one, end: text },
            { ...one, start: text },
          ];
        });
        const { leftOut: _before, ...before } = serviceCredit(all);
        const { leftOut: _after, ...found } = serviceCredit({ ...all, incidents: split });
        expect(found).toEqual(before);
      }),
    );
  });

  it("order does not matter, and nothing leaves its bounds", () => {
    fc.assert(
      fc.property(input, (all) => {
        const found = serviceCredit(all);
        const turned = serviceCredit({ ...all, incidents: all.incidents.toReversed() });
        expect(turned.downtimeUserMinutes).toBe(found.downtimeUserMinutes);
        expect(found.downtimeUserMinutes).toBeLessThanOrEqual(found.userMinutes);
        expect(found.creditCents ?? 0).toBeLessThanOrEqual(all.feeCents);
        expect(Number.isSafeInteger(found.uptime?.num ?? 0)).toBe(true);
      }),
    );
  });
});
