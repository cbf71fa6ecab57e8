import { describe, expect, it } from "vitest";
import vectors from "../../test/vectors/retention.json" with { type: "json" };
import { endOfDay } from "../calendar/end-of-day.ts";
import { cutoffOf } from "./cutoff/cutoff.ts";
import { decide } from "./decision/decide.ts";
import type { RetentionRule } from "./rule/retention-rule.ts";
import { lastDay } from "./term/last-day.ts";
import type { RetentionTerm } from "./term/retention-term.ts";

const zone = "Europe/Amsterdam";
const seconds = (instant: string | null) => instant?.replace(".000Z", "Z");

describe("the vectors of this library", () => {
  it.each(vectors.dates)("$id: $start, $rule.period ends on $lastDay ($why)", (vector) => {
    const end = lastDay(vector.rule as RetentionTerm, vector.start, { timeZone: vector.tz });
    expect(end).toEqual({ lastDay: vector.lastDay, eraseFrom: vector.eraseFrom });
    expect(seconds(endOfDay(end.lastDay, vector.tz))).toBe(vector.eraseFromInstant);
  });

  it.each(vectors.dates.filter(({ naiveWrong }) => naiveWrong))(
    "$id is not a naive answer",
    (vector) => {
      const naive = Object.values(vector.naiveWrong ?? {});
      expect(naive).not.toContain(lastDay(vector.rule as RetentionTerm, vector.start).lastDay);
    },
  );

  it.each(vectors.cutoffs)("$id: on $asOf all up to $cutoffDate is over ($why)", (vector) => {
    const found = cutoffOf(vector.rule as RetentionTerm, vector.asOf, zone);
    expect(found.cutoffDate).toBe(vector.cutoffDate);
    expect(seconds(found.cutoffInstantExclusive)).toBe(vector.cutoffInstantExclusive);
  });

  it.each(vectors.decisions)("$id on $asOf: $expect.status ($why)", (vector) => {
    const { facts, holds, asOf, grace } = vector;
    const rules = vector.rules as RetentionRule[];
    expect(
      decide({ facts: facts as Record<string, string | null>, holds, asOf, grace, rules }),
    ).toMatchObject(vector.expect);
  });
});
