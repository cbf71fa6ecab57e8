import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dependencyCycle, elementOrder } from "./element-order.ts";

type Row = readonly [id: string, ...after: readonly string[]];
const elementsOf = (rows: readonly Row[]) => rows.map(([id, ...after]) => ({ id, after }));

describe("elements in the order in which they are erased", () => {
  it.each<[string, readonly Row[], string]>([
    ["that of the inventory, where nothing waits", [["a"], ["b"], ["c"]], "a b c"],
    ["what waits comes behind", [["a", "b"], ["b"], ["c"]], "b a c"],
    ["what is already behind stays", [["a"], ["b", "a"], ["c"]], "a b c"],
    ["along a chain", [["a", "b"], ["b", "c"], ["c"]], "c b a"],
    ["two that wait for one", [["a", "c"], ["b", "c"], ["c"]], "c a b"],
    ["one that waits for two, in its own order", [["a", "c", "b"], ["b"], ["c"]], "c b a"],
    ["a diamond", [["a", "b", "c"], ["b", "d"], ["c", "d"], ["d"]], "d b c a"],
    ["an element that is not there is not waited for", [["a", "x", "b"], ["b"]], "b a"],
  ])("%s", (_what, rows, order) => {
    const elements = elementsOf(rows);
    expect(elementOrder(elements).map(({ id }) => id)).toEqual(order.split(" "));
    expect(dependencyCycle(elements)).toBeUndefined();
  });

  it.each<[string, readonly Row[], string]>([
    ["itself", [["a"], ["b", "b"]], "b"],
    [
      "one another",
      [
        ["a", "b"],
        ["b", "a"],
      ],
      "b",
    ],
    ["a longer ring", [["x"], ["a", "b"], ["b", "c"], ["c", "a"]], "c"],
  ])("a ring is found: %s", (_what, rows, id) => {
    const elements = elementsOf(rows);
    expect(dependencyCycle(elements)).toBe(id);
    expect(elementOrder(elements)).toHaveLength(rows.length);
  });

  it("says nothing of elements without `after`", () => {
    expect(elementOrder([{ id: "a" }, { id: "b" }])).toEqual([{ id: "a" }, { id: "b" }]);
    expect(dependencyCycle([{ id: "a" }, { id: "b" }])).toBeUndefined();
  });

  it("a chain may be deeper than the stack of the engine", () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => ({
      id: `${at}`,
      after: at === 19_999 ? [] : [`${at + 1}`],
    }));
    expect(elementOrder(chain)[0]?.id).toBe("19999");
  });

  it("each comes behind all that it waits for, whatever the inventory", () => {
    const inventories = fc
      .uniqueArray(fc.tuple(fc.nat(20), fc.array(fc.nat(20), { maxLength: 3 })), {
        selector: ([at]) => at,
      })
      .map((rows) =>
        rows.map(([at, after]) => ({
          id: `${at}`,
          after: after.filter((other) => other > at).map(String),
        })),
      );
    fc.assert(
      fc.property(inventories, (elements) => {
        const order = elementOrder(elements).map(({ id }) => id);
        expect([...order].sort()).toEqual(elements.map(({ id }) => id).sort());
        for (const { id, after } of elements)
          for (const one of after) expect(order.indexOf(one)).toBeLessThan(order.indexOf(id));
      }),
    );
  });
});
