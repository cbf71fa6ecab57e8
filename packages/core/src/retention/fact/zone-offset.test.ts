import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetAt } from "../../calendar/offset-at.ts";
import { offsetsByDay, zoneOffset } from "./zone-offset.ts";

const zones = ["Europe/Amsterdam", "America/Curacao", "Australia/Lord_Howe", "UTC"] as const;

it.each(zones)("is what the zone database says at any moment, in %s", (zone) => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2040, 0, 1) }), (moment) => {
      expect(zoneOffset(zone, moment)).toBe(offsetAt(zone, moment));
    }),
    { numRuns: 300 },
  );
});

it.each([
  ["2026-03-29T00:59:59.999Z", 1, "the last moment of winter time"],
  ["2026-03-29T01:00:00.000Z", 2, "the first moment of summer time"],
  ["2026-10-25T00:59:59.999Z", 2, "the last moment of summer time"],
  ["2026-10-25T01:00:00.000Z", 1, "the first moment of winter time"],
])("in Amsterdam at %s: %i hours (%s)", (at, hours) => {
  for (const offset of [zoneOffset, offsetsByDay(offsetAt)])
    expect(offset("Europe/Amsterdam", Date.parse(at))).toBe(hours * 3_600_000);
});

describe("a zone is looked up", () => {
  const day = 86_400_000;
  function counting() {
    const asked: number[] = [];
    const offset = offsetsByDay((_zone, moment) => {
      asked.push(moment);
      return 0;
    });
    return { asked, read: (moment: number) => offset("UTC", moment) };
  }

  it("at both ends of a day, once for all moments of it", () => {
    const { asked, read } = counting();
    for (const moment of [0, 1, day - 1]) read(moment);
    expect(asked).toEqual([0, day]);
    read(day);
    expect(asked).toEqual([0, day, day, 2 * day]);
  });

  it("again for a day beyond a century of days, which is not remembered", () => {
    const { asked, read } = counting();
    const century = 36_525;
    for (let at = 0; at < century; at++) read(at * day);
    const before = asked.length;
    read((century - 1) * day);
    expect(asked).toHaveLength(before);
    for (const _time of [1, 2]) read(century * day);
    expect(asked).toHaveLength(before + 4);
  });
});
