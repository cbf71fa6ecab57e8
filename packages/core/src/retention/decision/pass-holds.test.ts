import fc from "fast-check";
import { expect, it } from "vitest";
import { shiftDay } from "../../calendar/shift-day.ts";
import { covers, type HoldSpan, holdSpan } from "../rule/hold-span.ts";
import { passHolds } from "./pass-holds.ts";

const days = fc.integer({ min: 0, max: 40 }).map((at) => shiftDay("2026-01-01", at));
const holds: fc.Arbitrary<readonly HoldSpan[]> = fc
  .array(
    fc.tuple(
      fc.option(days, { freq: 12 }),
      fc.option(fc.integer({ min: 0, max: 6 }), { freq: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(([from, length], at) => {
      const until = length === null ? null : shiftDay(from ?? "2026-01-20", length);
      return holdSpan({ id: `h${at}`, from, until }, "Europe/Amsterdam");
    }),
  );

/** Day by day: while some hold covers the day, it is passed. */
function byDay(all: readonly HoldSpan[], from: string) {
  for (let day = from; ; day = shiftDay(day, 1)) {
    const covering = all.filter((span) => covers(span, day));
    if (covering.length === 0) return day;
    if (covering.some(({ until }) => until === null)) return null;
  }
}

it("the first free day is the one that a walk over the days finds", () => {
  fc.assert(
    fc.property(holds, days, (all, from) => {
      const { day, passed } = passHolds(all, from);
      expect(day).toBe(byDay(all, from));
      const free = day;
      const met = all.filter(
        (hold) =>
          (hold.until === null || hold.until >= from) &&
          (free === null || (hold.from ?? "") < free),
      );
      expect(free === null ? all : met).toEqual(expect.arrayContaining([...passed]));
      expect(new Set(passed).size).toBe(passed.length);
      for (const hold of passed) expect(hold.until === null || hold.until >= from).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it("holds that meet are passed in the order in which they are met, then in that of the record", () => {
  const hold = (id: string, from: string, until: string | null) =>
    holdSpan({ id, from, until }, "Europe/Amsterdam");
  const all = [
    hold("later", "2026-01-11", "2026-01-20"),
    hold("long", "2026-01-01", "2026-01-10"),
    hold("past", "2025-01-01", "2025-12-31"),
    hold("short", "2026-01-01", "2026-01-05"),
    hold("apart", "2026-02-01", null),
  ];
  const { day, passed } = passHolds(all, "2026-01-02");
  expect([day, passed.map(({ hold: { id } }) => id)]).toEqual([
    "2026-01-21",
    ["long", "short", "later"],
  ]);
});
