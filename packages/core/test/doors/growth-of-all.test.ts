import { describe, expect, it } from "vitest";
import { MOST_OF_FOUR } from "../growth.ts";
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

/** Number of measurements at most: a busy machine disturbs some, and makes none better. */
const MOST_TURNS = 8;

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

/** Milliseconds of processor time of the faster of two runs. */
async function cost(run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 2; turn += 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  // Below half a millisecond the clock says little.
  return Math.max(best, 0.5);
}

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

describe("four times the input takes less than eleven times the time", () => {
  it.each(rows)("%s", { timeout: 120_000 }, async (_title, [size, make]) => {
    const [short, long] = [make(Math.ceil(size / 2)), make(size * 2)];
    await cost(short);
    let ratio = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < MOST_TURNS && ratio >= MOST_OF_FOUR; turn += 1)
      ratio = Math.min(ratio, (await cost(long)) / (await cost(short)));
    expect(ratio).toBeLessThan(MOST_OF_FOUR);
  });
});
