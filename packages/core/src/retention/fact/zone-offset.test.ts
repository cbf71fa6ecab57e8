import fc from "fast-check";
import { expect, it } from "vitest";
import { offsetAt } from "../../calendar/offset-at.ts";
import { zoneOffset } from "./zone-offset.ts";

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
  expect(zoneOffset("Europe/Amsterdam", Date.parse(at))).toBe(hours * 3_600_000);
});
