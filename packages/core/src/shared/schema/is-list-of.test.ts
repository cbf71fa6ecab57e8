import { expect, it } from "vitest";
import { isListOf } from "./is-list-of.ts";

const isText = (value: unknown) => typeof value === "string";

it.each<[string, unknown, boolean]>([
  ["an empty list", [], true],
  ["texts", ["a", "b"], true],
  ["a number among texts", ["a", 1], false],
  ["a hole", Object.assign(Array(2), { 1: "b" }), false],
  ["a text", "a", false],
  ["something like a list", { length: 0 }, false],
  ["as many as may be", Array(10_000).fill("a"), true],
  ["one more", Array(10_001).fill("a"), false],
  ["a length without an end", Array(2 ** 32 - 1), false],
])("%s", (_what, value, expected) => {
  expect(isListOf(value, isText)).toBe(expected);
});

it("takes another maximum", () => {
  expect(isListOf(["a", "b"], isText, 1)).toBe(false);
});
