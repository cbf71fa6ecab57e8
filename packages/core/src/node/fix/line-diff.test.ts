import fc from "fast-check";
import { expect, it } from "vitest";
import { patched } from "../../../test/patched.ts";
import { lineDiff } from "./line-diff.ts";

it.each([
  ["a\n", "a\n", ""],
  ["a\nb\nc\n", "a\nB\nc\n", "--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"],
  ["a", "a\n", "--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n"],
])("of %j and %j is %j", (before, after, diff) => {
  expect(lineDiff(before, after, "x")).toBe(diff);
});

it("gives the later text back, for any two", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", "{", "}"), { minLength: 1, maxLength: 40 })
    .map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = lineDiff(before, after, "x");
      expect(patched(before, diff)).toBe(after);
    }),
  );
});

it("stays within its memory for long texts, and still gives the later one back", () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `line ${at}`);
  const [before, after] = [lines.join("\n"), [...lines].reverse().join("\n")];
  expect(patched(before, lineDiff(before, after, "x"))).toBe(after);
});
