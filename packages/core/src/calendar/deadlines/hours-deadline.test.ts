import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../../test/vectors/deadlines.json" with { type: "json" };
import { hoursDeadline } from "../index.ts";

const HOUR = 3_600_000;
const utc = (text: string) => new Date(text).toISOString();
const reg1182 = { rounding: "reg1182" } as const;

describe("hoursDeadline", () => {
  it.each(vectors.hourVectors)("72 hours, $id: $description", (vector) => {
    const { awareness, plain72h, reg1182Hours } = vector;
    for (const aware of [awareness.local, awareness.utc]) {
      expect(hoursDeadline(aware, 72)).toBe(utc(plain72h.utc));
      expect(hoursDeadline(aware, 72, { rounding: "elapsed" })).toBe(utc(plain72h.utc));
      expect(hoursDeadline(aware, 72, reg1182)).toBe(utc(reg1182Hours.utc));
    }
  });

  it.each(vectors.lateness)("a report at the deadline is on time, $id", (vector) => {
    const { awareness, submitted, lateUnderPlain, lateUnderReg1182 } = vector;
    expect(utc(submitted) > hoursDeadline(awareness, 72)).toBe(lateUnderPlain);
    expect(utc(submitted) > hoursDeadline(awareness, 72, reg1182)).toBe(lateUnderReg1182);
  });

  it.each(vectors.processorChain)("supplier, then board, $id: $description", (vector) => {
    const { processorEstablished, contractHours, contractDeadline, controllerInformed } = vector;
    const contract = hoursDeadline(processorEstablished, contractHours);
    expect(contract).toBe(utc(contractDeadline));
    expect(utc(controllerInformed) <= contract).toBe(vector.withinContract);
    expect(hoursDeadline(controllerInformed, 72)).toBe(utc(vector.controllerPlain72h));
    expect(hoursDeadline(controllerInformed, 72, reg1182)).toBe(utc(vector.controllerReg1182));
  });

  it.each([
    ["2026-10-25T02:30:00+02:00", 1, "2026-10-25T01:30:00.000Z", "the first half past two"],
    ["2026-10-25T02:30:00+01:00", 1, "2026-10-25T02:30:00.000Z", "the second half past two"],
    ["2028-02-28T12:00:00Z", 24, "2028-02-29T12:00:00.000Z", "into a leap day"],
    [
      "2026-12-31T23:59:59.999Z",
      4,
      "2027-01-01T03:59:59.999Z",
      "DORA: four hours, over the year's end",
    ],
    ["1969-12-31T22:15:00Z", 1, "1969-12-31T23:15:00.000Z", "before 1970"],
    ["2026-11-22T09:00:00Z", 0, "2026-11-22T09:00:00.000Z", "at once"],
  ])("%s + %i hours = %s (%s)", (from, hours, deadline, _why) => {
    expect(hoursDeadline(from, hours)).toBe(deadline);
  });

  it("rounds to clock hours before 1970 too", () => {
    expect(hoursDeadline("1969-12-31T22:15:00Z", 1, reg1182)).toBe("1970-01-01T00:00:00.000Z");
  });

  it.each<[string, number, object, string, string]>([
    ["2026-11-22T09:15:00", 72, {}, "input: wrong-format", "no offset"],
    ["2026-11-22", 72, {}, "input: wrong-format", "a day"],
    ["2026-11-22T09:15:00Z", 1.5, {}, "input: wrong-type", "half an hour"],
    ["2026-11-22T09:15:00Z", -1, {}, "input: too-small", "backwards"],
    ["2026-11-22T09:15:00Z", 72, { rounding: "up" }, "rounding: not-an-option", "no such rounding"],
    ["9999-12-31T23:00:00Z", 1, {}, "input: too-large", "beyond the last instant"],
    ["2026-11-22T09:15:00Z", 1e15, {}, "input: too-large", "beyond what a computer counts"],
    ["0000-01-01T00:00:00+01:00", 0, {}, "input: too-small", "before the first instant"],
  ])("refuses %s + %d hours %j: %s (%s)", (from, hours, options, message, _why) => {
    expect(() => hoursDeadline(from, hours, options)).toThrow(message);
  });

  const moment = fc.date({
    noInvalidDate: true,
    min: new Date("0001-01-01"),
    max: new Date("9000-01-01"),
  });
  const hours = fc.nat({ max: 10_000 });

  it("is exactly the hours away, in any offset", () => {
    const offset = fc.constantFrom("+00:00", "+02:00", "-05:00", "+05:45");
    fc.assert(
      fc.property(moment, hours, offset, (date, count, zone) => {
        const from = date.toISOString().replace("Z", zone);
        expect(Date.parse(hoursDeadline(from, count)) - Date.parse(from)).toBe(count * HOUR);
      }),
    );
  });

  it("under 1182/71 ends a clock hour, after the elapsed hours and at most one hour after", () => {
    fc.assert(
      fc.property(moment, hours, (date, count) => {
        const rounded = Date.parse(hoursDeadline(date.toISOString(), count, reg1182));
        const later = rounded - Date.parse(hoursDeadline(date.toISOString(), count));
        expect(Math.abs(rounded % HOUR)).toBe(0);
        expect(later).toBeGreaterThan(0);
        expect(later).toBeLessThanOrEqual(HOUR);
      }),
    );
  });
});
