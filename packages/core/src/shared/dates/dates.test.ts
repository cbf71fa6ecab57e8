import { describe, expect, it } from "vitest";
import { checkDay } from "./check-day.ts";
import { eventDay, eventInstant } from "./event-time.ts";
import { instant } from "./instant.ts";

describe("checkDay", () => {
  it.each([
    ["2024-02-29", "a leap day"],
    ["0001-01-01", "long ago"],
    ["9999-12-31", "the last day there is"],
  ])("takes %s: %s", (day) => {
    expect(checkDay(day).toISOString()).toBe(`${day}T00:00:00.000Z`);
  });

  it.each<[unknown, string]>([
    ["2026-02-30", "no such day"],
    ["2026-02-29", "no leap year"],
    ["2026-13-01", "no such month"],
    ["2026-11-2", "nine characters"],
    ["+2026-11-2", "a sign"],
    ["2026-11-22T00:00:00Z", "a moment"],
    ["22-11-2026", "another order"],
    ["", "nothing"],
    [20261122, "a number"],
    [["2026-11-22"], "a list"],
  ])("refuses %j: %s", (day) => {
    expect(() => checkDay(day as string)).toThrow(
      expect.objectContaining({
        issues: [{ code: "wrong-format", path: ["day"], params: { format: "date" } }],
      }),
    );
  });
});

describe("a moment (RFC 3339, section 5.6)", () => {
  it.each([
    ["2026-11-22T13:00:00Z", true, "in UTC"],
    ["2026-11-22T13:00:00.123456+01:00", true, "with an offset and fractions"],
    ["2026-11-22T13:00:00", false, "without an offset"],
    ["2026-11-22", false, "a day"],
    [`2026-11-22T13:00:00.${"0".repeat(43)}Z`, true, "64 characters"],
    [`2026-11-22T13:00:00.${"0".repeat(44)}Z`, false, "65 characters"],
  ])("%s: taken %s (%s)", (moment, isTaken) => {
    expect(instant.safeParse(moment).success).toBe(isTaken);
  });
});

describe("a day on which something happened", () => {
  it.each([
    ["1989-12-31", [{ path: [], params: { code: "too-early", minimum: "1990-01-01" } }]],
    ["1990-01-01", undefined],
    ["2999-12-31", undefined],
    ["3000-01-01", [{ path: [], params: { code: "too-late", maximum: "2999-12-31" } }]],
  ])("%s: %j", (on, issues) => {
    for (const error of [
      eventDay.safeParse(on).error,
      eventInstant.safeParse(`${on}T23:59:59.999-12:00`).error,
    ]) {
      if (issues) expect(error?.issues).toMatchObject(issues);
      else expect(error).toBeUndefined();
    }
  });
});
