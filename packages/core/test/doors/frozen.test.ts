import { describe, expect, it, vi } from "vitest";

// A sweep is planned once: another file of this worker may have carried it out in the database that the calls share.
vi.resetModules();
const { allCalls } = await import("./all-calls.ts");
const { exportsOfDoors, isSchema } = await import("./exports.ts");
const { madeFunctions } = await import("./other-calls.ts");

const all = await exportsOfDoors();
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
// A schema is the validator's own object; the table that it was made of is not reached through it.
const tables = all.filter(({ value }) => isObject(value) && !isSchema(value));

/** Places in `value` of objects that can be changed. */
function looseIn(value: unknown, place = ""): readonly string[] {
  if (!isObject(value) || isSchema(value)) return [];
  const inside = Object.entries(value).flatMap(([key, member]) =>
    looseIn(member, `${place}/${key}`),
  );
  return Object.isFrozen(value) ? inside : [place || "/", ...inside];
}

/** Every `basis` in an answer. */
function basesIn(value: unknown): readonly unknown[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "basis" && isObject(member) ? [member] : basesIn(member),
  );
}

it.each(tables)("$title cannot be rewritten", ({ value }) => {
  expect(looseIn(value).slice(0, 5)).toEqual([]);
});

describe("a basis in an answer cannot be rewritten", () => {
  const called = all.flatMap(({ title, door, name, value }) => {
    const call = allCalls[door]?.[name];
    return typeof value === "function" && !name.endsWith("Error") && call
      ? [{ title, run: () => (value as (...input: readonly unknown[]) => unknown)(...call.args) }]
      : [];
  });
  const made = madeFunctions.map(([title, fn, { args }]) => ({
    title,
    run: () => (fn as (...input: readonly unknown[]) => unknown)(...args),
  }));

  it.each([...called, ...made])("$title", async ({ run }) => {
    expect(basesIn(await run()).flatMap((basis) => looseIn(basis))).toEqual([]);
  });
});
