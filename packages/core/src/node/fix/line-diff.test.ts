import fc from "fast-check";
import { expect, it } from "vitest";
import { lineDiff } from "./line-diff.ts";

/** What `patch` makes of a text: the lines of the hunks, in their places. */
function patched(before: string, diff: string): string {
  const lines = before.split(/(?<=\n)/);
  const made: string[] = [];
  let at = 0;
  const marked = diff.replaceAll("\n\\ No newline at end of file\n", "§");
  for (const line of marked.split(/(?<=[\n§])/).slice(2)) {
    const [, first] = /^@@ -(\d+),\d+ \+\d+,\d+ @@\n$/.exec(line) ?? [];
    const text = line.slice(1).replace("§", "");
    if (first !== undefined) {
      made.push(...lines.slice(at, Number(first) - 1));
      at = Number(first) - 1;
    } else if (line.startsWith("+")) made.push(text);
    else {
      expect(lines[at]).toBe(text);
      if (line.startsWith(" ")) made.push(text);
      at += 1;
    }
  }
  return [...made, ...lines.slice(at)].join("");
}

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
