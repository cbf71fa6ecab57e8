import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLines } from "./json-lines.ts";

describe("jsonLines", () => {
  it.each([
    [[], 1],
    [["a"], 2],
    [["a", "b"], 2],
    [["list"], 3],
    [["list", 0], 4],
    [["list", 1, 'q"{,'], 6],
    [["list", 9], 3],
    [["gone", 0], 1],
  ])("finds %j on line %i", (path, line) => {
    const text = '{\n "a": { "b": 1 },\n "list": [\n  {},\n  {\n   "q\\"{,": "}\\n,"\n  }\n ]\n}';
    expect(jsonLines(text)(path)).toBe(line);
  });

  it("knows every value of any JSON, one a line", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = JSON.stringify(value, null, 1);
        const lineOf = jsonLines(text);
        const lines = text.split("\n");
        for (const name of Object.keys(value)) {
          expect(lines[lineOf([name]) - 1]?.startsWith(` ${JSON.stringify(name)}: `)).toBe(true);
        }
      }),
    );
  });
});
