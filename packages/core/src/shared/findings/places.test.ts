import { describe, expect, it } from "vitest";
import { placeIf } from "./place-if.ts";
import { repeatsIn, wholeEntry } from "./repeats-in.ts";
import { textPlaces } from "./text-places.ts";

describe("texts of a document", () => {
  it.each<[string, unknown, readonly unknown[]]>([
    ["a text", "a", [{ text: "a", where: [] }]],
    [
      "members and lists, in order",
      { b: ["x", { c: "y" }], a: "z" },
      [
        { text: "x", where: ["b", 0] },
        { text: "y", where: ["b", 1, "c"] },
        { text: "z", where: ["a"] },
      ],
    ],
    ["what is no text", { a: 1, b: null, c: true, d: undefined }, []],
  ])("%s", (_what, value, places) => {
    expect(textPlaces(value)).toEqual(places);
  });

  it("stand below the place that is given", () => {
    expect(textPlaces(["a"], ["list"])).toEqual([{ text: "a", where: ["list", 0] }]);
  });
});

describe("entries that stand in a list before", () => {
  const places = (value: unknown) => repeatsIn(value, wholeEntry).map((place) => place.join("."));

  it.each<[string, unknown, readonly string[]]>([
    ["the second of two", { list: ["a", "b", "a"] }, ["list.2"]],
    ["the second and the third", ["a", "a", "a"], ["1", "2"]],
    ["of two lists, none", { one: ["a"], two: ["a"] }, []],
    ["in a list of lists", { list: [["a", "a"], ["b"]] }, ["list.0.1"]],
    [
      "in an entry that is repeated",
      [{ of: ["a", "a"] }, { of: ["a", "a"] }],
      ["0.of.1", "1", "1.of.1"],
    ],
    ["entries that differ in a member", [{ a: 1 }, { a: 2 }], []],
    ["no list", { a: "a", b: null }, []],
  ])("%s", (_what, value, found) => {
    expect(places(value)).toEqual(found);
  });

  it.each<[string, object, boolean]>([
    ["another paper of the standard", { number: "2" }, false],
    ["another edition", { edition: "2022" }, false],
    ["another standard", { standard: "27701" }, false],
    ["another holder of the same paper", { holder: "Wolkenhuis" }, true],
  ])("a certificate is known by standard, edition and number: %s", (_what, other, isRepeated) => {
    const first = { standard: "27001", edition: "2013", number: "1", holder: "Leerplein" };
    const list = [first, { ...first, ...other }];
    expect(places({ certificates: list })).toEqual(isRepeated ? ["certificates.1"] : []);
    expect(places({ papers: list })).toEqual([]);
  });

  it("may be many where a list may repeat them", () => {
    expect(repeatsIn(["a", "a"], () => undefined)).toEqual([]);
  });
});

it.each([
  [true, [["a", 1]]],
  [false, []],
])("a place that holds: %s", (holds, places) => {
  expect(placeIf(holds, "a", 1)).toEqual(places);
});
