import { describe, expect, it } from "vitest";
import { listChanges } from "./list-changes.ts";
import { pairUp } from "./pair-up.ts";
import { sameJson } from "./same-json.ts";

interface Part {
  readonly name: string;
  readonly place: string;
}
const part = (name: string, place = "NL"): Part => ({ name, place });

const changesOf = (before: readonly Part[], after: readonly Part[]) =>
  listChanges({
    field: "parts",
    before,
    after,
    nameOf: ({ name }) => name.toLowerCase(),
    about: ({ name }) => name,
    added: () => "added",
    removed: () => "removed",
    changed: (old, next) => (old.place === next.place ? [] : ["moved"]),
  }).map(({ code, where, about }) => [code, where.join("."), about]);

describe("changes of a list", () => {
  it.each<[string, readonly Part[], readonly Part[], readonly (readonly string[])[]]>([
    ["nothing", [part("a")], [part("a")], []],
    ["another order", [part("a"), part("b")], [part("b"), part("a")], []],
    ["another spelling of the name", [part("a")], [part("A")], []],
    [
      "a new one, by its place in the new list",
      [part("a")],
      [part("b"), part("a")],
      [["added", "parts.0", "b"]],
    ],
    [
      "one that went, by its place in the old list",
      [part("a"), part("b")],
      [part("a")],
      [["removed", "parts.1", "b"]],
    ],
    [
      "one that changed, by its new place",
      [part("a")],
      [part("b"), part("a", "US")],
      [
        ["added", "parts.0", "b"],
        ["moved", "parts.1", "a"],
      ],
    ],
    [
      "one name for two: the second came",
      [part("a")],
      [part("a"), part("a", "US")],
      [["added", "parts.1", "a"]],
    ],
    [
      "one name for two: the second went",
      [part("a"), part("a", "US")],
      [part("a")],
      [["removed", "parts.1", "a"]],
    ],
    [
      "what went is told last",
      [part("a")],
      [part("b")],
      [
        ["added", "parts.0", "b"],
        ["removed", "parts.0", "a"],
      ],
    ],
  ])("%s", (_what, before, after, changes) => {
    expect(changesOf(before, after)).toEqual(changes);
  });

  it("pairs the first of a name with the first, the second with the second", () => {
    const pairs = pairUp(
      { before: [part("a", "1"), part("a", "2")], after: [part("a", "3"), part("a", "4")] },
      ({ name }) => name,
    );
    expect(pairs.map(({ before, after }) => [before?.item.place, after?.item.place])).toEqual([
      ["1", "3"],
      ["2", "4"],
    ]);
  });
});

describe("two parts of documents", () => {
  it.each<[string, unknown, unknown, boolean]>([
    ["the order of keys says nothing", { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ["the order of a list does", [1, 2], [2, 1], false],
    ["what is left out is not empty", undefined, [], false],
    ["what is left out is not null", undefined, null, false],
    ["both left out", undefined, undefined, true],
    ["a number is no text", 1, "1", false],
  ])("%s", (_why, a, b, same) => {
    expect(sameJson(a, b)).toBe(same);
    expect(sameJson(b, a)).toBe(same);
  });
});
