import { describe, expect, it } from "vitest";
import { alternatives } from "./alternatives.ts";
import type { RetentionRecord } from "./retention-record.ts";
import type { EraseRule, RetentionRule } from "./retention-rule.ts";
import { scopeTests } from "./scope-tests.ts";

const file: EraseRule = { id: "file", kind: "erase", trigger: "leftOn", period: "P2Y" };
const when = [{ fact: "type", is: "graded" }];
const rest: EraseRule = { ...file, id: "rest", otherwise: true };

describe("the rules to which `otherwise` is the alternative", () => {
  it.each<[string, RetentionRule, boolean]>([
    ["one with conditions, for every category", { ...file, when }, true],
    [
      "one with conditions, for a category of its own and another",
      { ...file, when, categories: ["b", "c"] },
      true,
    ],
    ["one for another category", { ...file, when, categories: ["c"] }, false],
    ["one without conditions", { ...file, categories: ["a"] }, false],
    ["one that is an alternative itself", { ...file, when, otherwise: true }, false],
    ["one that keeps", { ...file, kind: "keep", when }, false],
  ])("%s: %s, %s", (_what, other, isOne) => {
    const some = { ...rest, categories: ["a", "b"] };
    expect(alternatives(some, [other, some])).toEqual(isOne ? [other] : []);
  });

  it("are those of each category where it is for every one", () => {
    const graded = { ...file, when, categories: ["c"] };
    expect(alternatives(rest, [graded, rest])).toEqual([graded]);
  });

  it("are none for a rule that is no alternative", () => {
    expect(alternatives(file, [{ ...file, id: "graded", when }, file])).toEqual([]);
  });
});

describe("whether a rule is for a record", () => {
  it("is not asked of a rule for every record", () => {
    expect(scopeTests([file], { zone: "UTC" })).toEqual([undefined]);
  });

  const rules = [
    { ...file, when },
    { ...rest, categories: ["a"] },
  ];
  it.each<[Pick<RetentionRecord, "category" | "facts">, string, string]>([
    [{ category: "b", facts: { type: "x" } }, "other-category", "of another category"],
    [{ category: "a", facts: { type: "graded" } }, "condition-false", "the other rule is for it"],
    [{ category: "a", facts: { type: "x" } }, "yes", "no other rule is for it"],
    [{ category: "a", facts: { type: null } }, "unknown", "another rule may be for it"],
    [{ facts: { type: "x" } }, "unknown", "its category is not known"],
    [
      { facts: { type: "graded" } },
      "condition-false",
      "its category is not known, and the other rule is for it",
    ],
  ])("an alternative for %j: %s (%s)", (record, expected) => {
    expect(scopeTests(rules, { zone: "UTC" })[1]?.(record)).toBe(expected);
  });
});
