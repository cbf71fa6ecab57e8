import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonPlaces } from "./json-places.ts";

describe("jsonPlaces", () => {
  it.each([
    [[], 1, 1],
    [["a"], 2, 7],
    [["a", "b"], 2, 14],
    [["list"], 3, 10],
    [["list", 0], 4, 3],
    [["list", 1, 'q"{,'], 6, 13],
    [["list", 9], 3, 10],
    [["gone", 0], 1, 1],
  ])("finds %j on line %i, column %i", (path, line, column) => {
    const text = '{\n "a": { "b": 1 },\n "list": [\n  {},\n  {\n   "q\\"{,": "}\\n,"\n  }\n ]\n}';
    expect(jsonPlaces(text)(path)).toEqual({ line, column });
  });

  it("knows every value of any JSON, one on a line", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = JSON.stringify(value, null, 1);
        const placeOf = jsonPlaces(text);
        const lines = text.split("\n");
        for (const name of Object.keys(value)) {
          expect(lines[placeOf([name]).line - 1]?.startsWith(` ${JSON.stringify(name)}: `)).toBe(
            true,
          );
        }
      }),
    );
  });
});
