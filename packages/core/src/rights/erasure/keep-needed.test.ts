import { describe, expect, it } from "vitest";
import type { InventoryElement } from "./erasure-inventory.ts";
import type { PlanLine } from "./erasure-plan.ts";
import { keepNeeded } from "./keep-needed.ts";

const element = (id: string, ...after: readonly string[]): InventoryElement => ({
  ...{ id, category: id, reach: "in-reach", connector: "db", goes: "erase", onRequest: "erase" },
  ...(after.length > 0 && { after }),
});
const line = (id: string, more: Partial<PlanLine>): PlanLine => ({
  ...{ element: id, category: id, connector: "db", recordIds: [`${id}-1`], because: [] },
  ...{ answer: "erase", ground: "on-request", until: null },
  ...more,
});
const kept = (id: string, until: string | null) =>
  line(id, { answer: "keep", ground: "duty", until });
const needed = (id: string, until: string | null, ...neededBy: readonly string[]) =>
  line(id, { answer: "keep", ground: "needed-by-other", until, neededBy });
const backups = [{ name: "nightly", goneOn: "2026-04-14" }];

describe("what something that is kept refers to is kept as long (a row cannot go before the rows that point at it)", () => {
  it.each<[string, readonly InventoryElement[], readonly PlanLine[], readonly PlanLine[]]>([
    [
      "until the same day, and without what belongs to an erasure",
      [element("a"), element("b", "a")],
      [kept("a", "2030-01-01"), line("b", { after: ["a"], backups })],
      [kept("a", "2030-01-01"), needed("b", "2030-01-01", "a")],
    ],
    [
      "also when it would be anonymised, and when what refers to it is restricted",
      [element("a"), element("b", "a")],
      [
        line("a", { answer: "restrict", ground: "restriction-asked" }),
        line("b", { answer: "anonymise" }),
      ],
      [line("a", { answer: "restrict", ground: "restriction-asked" }), needed("b", null, "a")],
    ],
    [
      "until the later of two days",
      [element("a"), element("b"), element("c", "a", "b")],
      [kept("a", "2031-01-01"), kept("b", "2030-01-01"), line("c", {})],
      [kept("a", "2031-01-01"), kept("b", "2030-01-01"), needed("c", "2031-01-01", "a", "b")],
    ],
    [
      "until the later of two days, in the other order",
      [element("a"), element("b"), element("c", "a", "b")],
      [kept("a", "2030-01-01"), kept("b", "2031-01-01"), line("c", {})],
      [kept("a", "2030-01-01"), kept("b", "2031-01-01"), needed("c", "2031-01-01", "a", "b")],
    ],
    [
      "without a day when one of them has none",
      [element("a"), element("b"), element("c", "a", "b")],
      [kept("a", null), kept("b", "2031-01-01"), line("c", {})],
      [kept("a", null), kept("b", "2031-01-01"), needed("c", null, "a", "b")],
    ],
    [
      "without a day when the last of them has none",
      [element("a"), element("b"), element("c", "a", "b")],
      [kept("a", "2031-01-01"), kept("b", null), line("c", {})],
      [kept("a", "2031-01-01"), kept("b", null), needed("c", null, "a", "b")],
    ],
    [
      "named once, however many lines it has",
      [element("a"), element("b", "a")],
      [kept("a", "2030-01-01"), kept("a", "2031-01-01"), line("b", {})],
      [kept("a", "2030-01-01"), kept("a", "2031-01-01"), needed("b", "2031-01-01", "a")],
    ],
    [
      "along a chain",
      [element("a"), element("b", "a"), element("c", "b")],
      [kept("a", "2030-01-01"), line("b", {}), line("c", {})],
      [kept("a", "2030-01-01"), needed("b", "2030-01-01", "a"), needed("c", "2030-01-01", "b")],
    ],
    [
      "and only that: what goes, what is kept anyway and what was not asked stay as they are",
      [element("a"), element("b", "a"), element("c"), element("d", "c")],
      [
        kept("a", "2030-01-01"),
        line("b", { answer: "nothing-held", ground: "nothing-found" }),
        kept("b", "2040-01-01"),
        line("b", { answer: "not-asked", ground: "outside-request" }),
        line("c", {}),
        line("d", { after: ["c"], backups }),
      ],
      [
        kept("a", "2030-01-01"),
        line("b", { answer: "nothing-held", ground: "nothing-found" }),
        kept("b", "2040-01-01"),
        line("b", { answer: "not-asked", ground: "outside-request" }),
        line("c", {}),
        line("d", { after: ["c"], backups }),
      ],
    ],
    [
      "not where nothing can be carried out, nor for an element without lines",
      [
        element("a"),
        { id: "paper", category: "paper", reach: "out-of-reach", because: "on-paper" },
        element("none", "a"),
      ],
      [kept("a", "2030-01-01"), line("paper", { answer: "out-of-reach", ground: "on-paper" })],
      [kept("a", "2030-01-01"), line("paper", { answer: "out-of-reach", ground: "on-paper" })],
    ],
  ])("%s", (_what, elements, lines, expected) => {
    const held = new Map<string, PlanLine[]>();
    for (const one of lines) held.set(one.element, [...(held.get(one.element) ?? []), one]);
    expect(keepNeeded(elements, held)).toStrictEqual(expected);
  });
});
