import { expect, it } from "vitest";
import { confidenceStep } from "../textarea/confidence-step.ts";
import { placesInText } from "./places-in-text.ts";

it.each([
  ["the start", "abc", [0], [[1, 1]]],
  [
    "one line",
    "abc",
    [1, 2],
    [
      [1, 2],
      [1, 3],
    ],
  ],
  [
    "after a line break",
    "a\nbc\n\nd",
    [2, 3, 6],
    [
      [2, 1],
      [2, 2],
      [4, 1],
    ],
  ],
  ["right before a line break", "a\nb", [1], [[1, 2]]],
  ["an astral character is two", "😀1", [2], [[1, 3]]],
])("places: %s", (_what, text, offsets, expected) => {
  expect(placesInText(text, offsets).map(({ line, column }) => [line, column])).toEqual(expected);
});

it.each([
  [100, "sure"],
  [95, "sure"],
  [94, "strong"],
  [65, "fair"],
  [25, "contrary"],
  [0, "contrary"],
])("confidence %i is %s", (value, step) => {
  expect(confidenceStep(value)).toBe(step);
});
