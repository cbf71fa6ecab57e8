import { expect, it } from "vitest";
import type { FactColumns } from "../fact/fact-column.ts";
import type { Condition } from "./condition.ts";
import { conditionTest } from "./condition-test.ts";

const after = { fact: "f", above: "2000-01-01" } as const;
const at = "2021-01-01T00:00:00Z";

it.each<[string, Condition, FactColumns | undefined, unknown, boolean | undefined]>([
  ["a day", after, undefined, "2021-01-01", true],
  ["an instant, where nothing is declared", after, undefined, at, true],
  ["an instant, where other facts are declared", after, {}, at, true],
  ["an instant in a column of days", after, { f: "f" }, at, undefined],
  ["milliseconds", after, { f: { column: "f", holds: "epoch-ms" } }, Date.parse(at), true],
  ["milliseconds where nothing is declared", after, undefined, Date.parse(at), undefined],
  [
    "a day before the first that counts",
    after,
    { f: { column: "f", holds: "day", earliest: "2010-01-01" } },
    "2009-12-31",
    undefined,
  ],
  [
    "the first day that counts",
    after,
    { f: { column: "f", holds: "day", earliest: "2010-01-01" } },
    "2010-01-01",
    true,
  ],
  ["a number at its limit", { fact: "f", atLeast: 3 }, undefined, 3, true],
  ["a number below it", { fact: "f", atLeast: 3 }, undefined, 2, false],
  ["no number", { fact: "f", is: 3 }, undefined, Number.NaN, undefined],
  ["a number without end", { fact: "f", above: 3 }, undefined, Number.POSITIVE_INFINITY, undefined],
  ["a text that looks like a number", { fact: "f", is: 3 }, undefined, "3", undefined],
  ["a code, blanks at its end aside", { fact: "f", is: "a  " }, undefined, "a", true],
  ["another code, blanks at its end aside", { fact: "f", not: "a  " }, undefined, "a ", false],
  ["a code of a list, blanks at its end aside", { fact: "f", in: ["a ", "b"] }, {}, "a", true],
])("%s: under %j, declared %j, %j is %s", (_what, condition, columns, value, expected) => {
  expect(conditionTest(condition, columns, "UTC")(value)).toBe(expected);
});
