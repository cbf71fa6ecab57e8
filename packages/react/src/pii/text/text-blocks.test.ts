import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesOfBlocks, splitIntoBlocks } from "./text-blocks.ts";

const lines = (count: number, word = "regel") =>
  Array.from({ length: count }, (_, line) => `${word} ${line} ${"x".repeat(60)}\n`).join("");
const joined = (blocks: readonly { text: string }[]) => blocks.map(({ text }) => text).join("");

describe("splitIntoBlocks", () => {
  const long = lines(1000);
  const first = splitIntoBlocks(long);

  it.each([
    ["nothing", "", [""]],
    ["a line", "regel", ["regel"]],
    ["a line and its end", "regel\n", ["regel\n"]],
  ])("keeps %s together", (_what, text, texts) => {
    expect(splitIntoBlocks(text).map(({ text }) => text)).toEqual(texts);
  });

  it("makes few blocks of a long text, all but the last of whole lines", () => {
    expect(first.length).toBeGreaterThan(10);
    expect(first.length).toBeLessThan(30);
    expect(first.slice(0, -1).filter(({ text }) => !text.endsWith("\n"))).toEqual([]);
  });

  it.each([
    ["typed in the middle", `${long.slice(0, 30_000)}x${long.slice(30_000)}`, 1],
    ["typed at the start", `x${long}`, 1],
    ["typed at the end", `${long}x`, 1],
    ["two lines joined", long.replace("\nregel 500", "regel 500"), 2],
    ["nothing", long, 0],
  ])("makes no more new blocks than the change needs: %s", (_what, text, most) => {
    const next = splitIntoBlocks(text, first);
    expect(joined(next)).toBe(text);
    expect(next.filter((block) => !first.includes(block)).length).toBeLessThanOrEqual(most);
  });

  const chunk = fc.oneof(
    fc.constantFrom("", "\n", "\n\n", "bsn"),
    fc.nat({ max: 120 }).map((count) => lines(count)),
    fc.nat({ max: 5000 }).map((length) => "y".repeat(length)),
  );

  it("whatever is changed: the same text, whole lines, an end, and ids of their own", () => {
    fc.assert(
      fc.property(chunk, chunk, chunk, chunk, (head, old, fresh, tail) => {
        const next = splitIntoBlocks(head + fresh + tail, splitIntoBlocks(head + old + tail));
        expect(joined(next)).toBe(head + fresh + tail);
        expect(next.slice(0, -1).every(({ text }) => text.endsWith("\n"))).toBe(true);
        expect(next.length).toBeGreaterThan(0);
        expect(new Set(next.map(({ id }) => id)).size).toBe(next.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("matchesOfBlocks", () => {
  const blocks = ["abc\n", "def\n", ""].map((text, id) => ({ id, text }));
  const at = (start: number, end: number) => ({ kind: "bsn", start, end, confidence: 85 });

  it.each([
    ["in a block", [at(0, 3), at(5, 6)], [[at(0, 3)], [at(1, 2)], []]],
    ["over a border, cut", [at(2, 6)], [[at(2, 4)], [at(0, 2)], []]],
    ["nowhere", [], [[], [], []]],
  ])("%s", (_where, matches, expected) => {
    expect(matchesOfBlocks(blocks, matches)).toEqual(expected);
  });
});
