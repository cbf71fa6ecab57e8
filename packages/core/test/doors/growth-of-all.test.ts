import { describe, expect, it } from "vitest";
import { growthOfFour, MOST_OF_FOUR } from "../growth.ts";
import { agreementCalls } from "./agreement-calls.ts";
import { breachCalls } from "./breach-calls.ts";
import type { Calls } from "./calls.ts";
import { consentCalls } from "./consent-calls.ts";
import { exportsOfDoors } from "./exports.ts";
import { fixed } from "./fixed.ts";
import { type GrowthRow, growthRows } from "./growth-rows.ts";
import { measureCalls } from "./measure-calls.ts";
import { otherCalls } from "./other-calls.ts";
import { type Repeat, repeats } from "./repeats.ts";
import { replacedAt } from "./spoil.ts";

const calls: Calls = {
  ...agreementCalls,
  ...breachCalls,
  ...consentCalls,
  ...measureCalls,
  ...otherCalls,
};
const functions = (await exportsOfDoors()).flatMap(({ title, door, name, value }) =>
  typeof value === "function"
    ? [{ title, fn: value as (...input: readonly unknown[]) => unknown, call: calls[door]?.[name] }]
    : [],
);

/** Items of a list over and over, all but the first with an id of their own. */
const repeated = (list: unknown, { item: only }: Repeat, size: number) => {
  const items = only ? [only] : (list as readonly (object | undefined)[]);
  return Array.from({ length: size }, (_, index) => {
    const item = items[index % items.length];
    return index > 0 && typeof item === "object" && item !== null && "id" in item
      ? { ...item, id: `${String(item.id)}-${index}` }
      : item;
  });
};

const rows = functions.flatMap(({ title, fn, call }): (readonly [string, GrowthRow])[] => {
  const own = growthRows[title];
  if (own) return [[title, own]];
  const repeat: Repeat | undefined = repeats[title];
  if (!repeat || !call) return [];
  return [
    [
      title,
      [
        repeat.size,
        (size) => {
          const args = replacedAt(call.args, repeat.place, (list) => repeated(list, repeat, size));
          return () => fn(...(args as readonly unknown[]));
        },
      ],
    ],
  ];
});

it("every function of every door has a row, or a reason why its input cannot grow", () => {
  const named = [...Object.keys(growthRows), ...Object.keys(repeats), ...Object.keys(fixed)];
  expect(named.sort()).toEqual(functions.map(({ title }) => title).sort());
});

/** Milliseconds below which the clock says little. */
const FLOOR = 0.5;

describe("four times the input takes less than eight times the time", () => {
  it.each(rows)("%s", { timeout: 120_000 }, async (_title, [size, make]) => {
    expect(await growthOfFour(make, size, FLOOR)).toBeLessThan(MOST_OF_FOUR);
  });
});
