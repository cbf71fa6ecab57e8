import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Call } from "./calls.ts";
import { hostileValues } from "./hostile.ts";
import { spoiledArguments } from "./spoil.ts";
import { unchecked } from "./unchecked.ts";

// A sweep is planned once: another file of this worker may have carried it out in the database that the calls share.
vi.resetModules();
const { InvalidInputError } = await import("../../src/shared/issues/invalid-input-error.ts");
const { allCalls } = await import("./all-calls.ts");
const { exportsOfDoors, isSchema } = await import("./exports.ts");
const { madeFunctions } = await import("./other-calls.ts");

/** 10,000 when a proof is asked for. */
const { BIJSLUITER_FUZZ_RUNS = "200" } = process.env;
const numRuns = Number(BIJSLUITER_FUZZ_RUNS);
const timeout = 120_000 + numRuns * 100;

const all = await exportsOfDoors();
type Fn = (...input: readonly unknown[]) => unknown;
const functions = all.flatMap(({ title, door, name, value }) =>
  typeof value === "function" && !(value.prototype instanceof Error)
    ? [{ title, fn: value as Fn, call: allCalls[door]?.[name] }]
    : [],
);
const made = madeFunctions.map(([title, fn, call]) => ({ title, fn: fn as Fn, call }));

/** Runs a call; what it threw, when that is not the one error that doors throw. */
async function strayError(fn: Fn, args: readonly unknown[]): Promise<unknown> {
  try {
    await fn(...args);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) return error;
    expect(error.issues.length).toBeGreaterThan(0);
    expect(error.message.length).toBeLessThanOrEqual(4096);
  }
  return undefined;
}

describe("every function of every door", () => {
  it("has a good call among the calls, and no call is left over", () => {
    const named = Object.entries(allCalls).flatMap(([door, names]) =>
      Object.keys(names).map((name) => `${door || "core"}: ${name}`),
    );
    const found = all.filter(({ value }) => typeof value === "function").map(({ title }) => title);
    expect(named.sort()).toEqual([...found].sort());
  });

  it("is listed as unchecked only when it exists", () => {
    const titles = all.map(({ title }) => title);
    expect(Object.keys(unchecked).filter((title) => !titles.includes(title))).toEqual([]);
  });

  it.each([...functions, ...made])("$title answers its good call", async ({ fn, call }) => {
    await fn(...(call as Call).args);
    expect(call?.args.length).toBeGreaterThan(0);
  });

  it.each([...functions, ...made].filter(({ title }) => !Object.hasOwn(unchecked, title)))(
    "$title throws InvalidInputError and nothing else",
    { timeout },
    async ({ fn, call }) => {
      await fc.assert(
        fc.asyncProperty(spoiledArguments(call as Call), async (args) => {
          expect(await strayError(fn, args)).toBeUndefined();
        }),
        { numRuns },
      );
    },
  );
});

describe("every schema of every door", () => {
  const schemas = all.filter(({ value }) => isSchema(value));

  it.each(schemas)("$title refuses without throwing", { timeout }, ({ value }) => {
    const schema = value as {
      readonly safeParse: (input: unknown) => { readonly success: boolean };
    };
    fc.assert(
      fc.property(hostileValues, (input) => {
        expect(typeof schema.safeParse(input).success).toBe("boolean");
      }),
      { numRuns },
    );
  });
});
