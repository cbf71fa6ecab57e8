import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonEnds } from "../text/common-ends.ts";
import { shiftMatches } from "./shift-matches.ts";

const match = (start: number, end: number) => ({ kind: "bsn", start, end, confidence: 85 });
const places = (text: string, mark: string) => {
  const start = text.indexOf(mark);
  return match(start, start + mark.length);
};

describe("shiftMatches", () => {
  it.each([
    ["a word before it", "bsn 111222333.", "Mijn bsn 111222333.", ["111222333"]],
    ["a word after it", "bsn 111222333.", "bsn 111222333. Groet", ["111222333"]],
    ["a space right before it", "x 111222333", "x  111222333", ["111222333"]],
    ["a space right after it", "111222333 x", "111222333  x", ["111222333"]],
    ["a digit inside it", "bsn 111222333.", "bsn 1112022333.", []],
    ["nothing left", "bsn 111222333.", "", []],
    ["another text", "bsn 111222333.", "heel iets anders", []],
  ])("after %s", (_change, before, after, kept) => {
    const found = shiftMatches([places(before, "111222333")], { before, after });
    expect(found.map(({ start, end }) => after.slice(start, end))).toEqual(kept);
  });

  it("gives back the same list for the same text", () => {
    const matches = [match(0, 3)];
    expect(shiftMatches(matches, { before: "abc", after: "abc" })).toBe(matches);
  });

  const text = fc.string({ unit: fc.constantFrom("a", "b", "1", "\n"), maxLength: 40 });

  it("keeps what a match says, and nothing that the change went through", () => {
    fc.assert(
      fc.property(text, text, text, text, (head, old, fresh, tail) => {
        const [before, after] = [head + old + tail, head + fresh + tail];
        const every = [...before].map((_, index) => match(index, index + 1));
        const said = (matches: typeof every, text: string) =>
          matches.map(({ start, end }) => text.slice(start, end)).join("");
        const shifted = [...shiftMatches(every, { before, after })];
        const { start, end } = commonEnds(before, after);
        expect(said(shifted, after)).toBe(
          before.slice(0, start) + before.slice(before.length - end),
        );
      }),
    );
  });
});

describe("commonEnds", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 30 });

  it("finds as much as a walk by character does", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const most = Math.min(a.length, b.length);
        let start = 0;
        while (start < most && a[start] === b[start]) start += 1;
        let end = 0;
        while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
        expect(commonEnds(a, b)).toEqual({ start, end });
      }),
    );
  });
});
