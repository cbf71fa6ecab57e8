import { describe, expect, it } from "vitest";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import { codeText } from "./code-text.ts";
import { conditionHolds, declared, triggerHolds } from "./declared-type.ts";
import type { FactColumns } from "./fact-column.ts";
import type { MomentType } from "./moment-type.ts";
import { earlierDay, laterDay } from "./order-days.ts";
import { momentFact, readDay, refuseObject } from "./read-day.ts";

const zone = "Europe/Amsterdam";

describe("the day of a fact, in Amsterdam", () => {
  it.each<[MomentType | undefined, unknown, string | undefined, string]>([
    [undefined, "2024-07-31", "2024-07-31", "a day, where nothing is declared"],
    [undefined, "2024-07-31T21:59:59Z", "2024-07-31", "an instant, where nothing is declared"],
    [undefined, "2024-07-31T22:00:00.000Z", "2024-08-01", "midnight in summer time"],
    [undefined, "2024-07-31T23:59:59+02:00", "2024-07-31", "an instant with an offset"],
    [undefined, "2024-08-01T00:00:00+02:00", "2024-08-01", "midnight with an offset"],
    [undefined, "2024-02-30", undefined, "a day that does not exist"],
    [undefined, "2024-02-30T10:00:00Z", undefined, "an instant on a day that does not exist"],
    [undefined, "2024-07-31T24:00:00Z", undefined, "an hour that does not exist"],
    [undefined, "2024-07-31T10:00:00", undefined, "no offset"],
    [undefined, "2024-07-31  ", undefined, "a day with blanks, which only a text may have"],
    [undefined, 1_722_463_200_000, undefined, "a number of which nothing says what it is"],
    [undefined, null, undefined, "nothing"],
    ["day", "2024-07-31", "2024-07-31", "a day"],
    ["day", "2024-07-31T10:00:00Z", undefined, "an instant in a column of days"],
    ["text-day", "2024-07-31  ", "2024-07-31", "a text with blanks at its end"],
    ["text-day", "2024-07-31x", undefined, "a text that goes on"],
    ["text-day", "   ", undefined, "a text of blanks"],
    ["text-day", "2024-07-31T10:00:00Z", undefined, "an instant in a column of days as text"],
    ["instant", "2024-07-31", undefined, "a day in a column of instants"],
    ["instant", "2024-07-31T22:00:00Z", "2024-08-01", "an instant"],
    ["epoch-seconds", 1_722_463_199, "2024-07-31", "a second before midnight"],
    ["epoch-seconds", 1_722_463_200, "2024-08-01", "midnight in seconds"],
    ["epoch-ms", 1_722_463_199_999, "2024-07-31", "a millisecond before midnight"],
    ["epoch-ms", 1_722_463_200_000, "2024-08-01", "midnight in milliseconds"],
    ["epoch-ms", "1722463200000", undefined, "a number as text"],
    ["epoch-ms", Number.NaN, undefined, "no number"],
    ["epoch-ms", Number.MAX_VALUE, undefined, "a number that no date has"],
    ["epoch-ms", -Number.MAX_VALUE, undefined, "a number that no date has, before 1970"],
    [undefined, "1989-12-31", undefined, "the day before the first that counts"],
    [undefined, "1990-01-01", "1990-01-01", "the first day that counts"],
    [undefined, "2999-12-31", "2999-12-31", "the last day that counts"],
    [undefined, "3000-01-01", undefined, "the day after it"],
    ["epoch-ms", Date.UTC(2999, 11, 31, 10), "2999-12-31", "the last day that counts"],
    ["epoch-ms", Date.UTC(2999, 11, 31, 23), undefined, "the midnight after it"],
  ])("%s: %s is of %s (%s)", (holds, value, expected) => {
    expect(readDay(value, { holds, earliest: "1990-01-01" }, zone)).toBe(expected);
  });
});

describe("a fact as its column is declared", () => {
  const columns: FactColumns = {
    bare: "left_on",
    at: { column: "left_at", holds: "instant", earliest: "2010-01-01" },
    code: { column: "code", holds: "code" },
    number: { column: "n", holds: "number" },
  };

  it.each([
    ["bare", "day", "1990-01-01"],
    ["at", "instant", "2010-01-01"],
    ["other", undefined, "1990-01-01"],
    ["constructor", undefined, "1990-01-01"],
  ] as const)("%s holds %s, from %s", (fact, holds, earliest) => {
    expect(momentFact(fact, columns)).toEqual({ holds, earliest });
    expect(triggerHolds(fact, columns)).toBe(holds);
  });

  it("may be of no column", () => {
    expect(momentFact("bare")).toEqual({ holds: undefined, earliest: "1990-01-01" });
    expect(declared("constructor", columns)).toBeUndefined();
    expect(declared("bare", columns)).toBe("left_on");
  });

  it("no term is counted from a code", () => {
    expect(() => triggerHolds("code", columns)).toThrow(
      expect.objectContaining({ issues: [wrongType(["columns", "code", "holds"], "day")] }),
    );
  });

  it.each([
    [{ fact: "bare", above: "2020-01-01" }, "day"],
    [{ fact: "bare", is: "a" }, "code"],
    [{ fact: "other", is: true }, "flag"],
    [{ fact: "at", above: "2020-01-01" }, "instant"],
    [{ fact: "code", is: "a" }, "code"],
    [{ fact: "number", above: 1 }, "number"],
  ] as const)("under %j it holds %s", (condition, holds) => {
    expect(conditionHolds(condition, columns)).toBe(holds);
  });

  it.each([
    [{ fact: "at", is: "a" }, "code"],
    [{ fact: "number", above: "2020-01-01" }, "day"],
    [{ fact: "code", is: 1 }, "number"],
  ] as const)("%j is refused: it asks for %s", (condition, expected) => {
    expect(() => conditionHolds(condition, columns)).toThrow(
      expect.objectContaining({
        issues: [wrongType(["columns", condition.fact, "holds"], expected)],
      }),
    );
  });
});

it("an object is refused, a list and nothing are not", () => {
  expect(() => refuseObject(new Date("2024-01-01"), "leftOn")).toThrow(
    expect.objectContaining({ issues: [wrongType(["facts", "leftOn"], "string")] }),
  );
  for (const value of [[], null, "2024-01-01", 5])
    expect(() => refuseObject(value, "leftOn")).not.toThrow();
});

it("the earlier and the later of two days, in either order", () => {
  const [one, other] = ["2024-01-01", "2024-01-02"];
  expect([earlierDay(one, other), earlierDay(other, one)]).toEqual([one, one]);
  expect([laterDay(one, other), laterDay(other, one)]).toEqual([other, other]);
});

it.each([
  ["a  ", "a"],
  [" a", " a"],
  ["a b ", "a b"],
  ["a\t", "a\t"],
  [" ", undefined],
  ["", undefined],
])("the code in %j is %j", (text, code) => {
  expect(codeText(text)).toBe(code);
});
