import fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import type * as z from "zod/mini";
import { exportsOfDoors, isSchema } from "../doors/exports.ts";
import { spoiledArguments } from "../doors/spoil.ts";
import { digest } from "./digest.ts";
import { sharedPart } from "./mutable-parts.ts";
import { isProof, runs } from "./runs.ts";
import { isCallersOwn, throwingArguments } from "./throwing.ts";

// As the test of all doors: its calls share a database, in which a sweep is planned once.
vi.resetModules();
const { goodValues, mayFit } = await import("./good-values.ts");
const { passesOn, schemaValues } = await import("./schema-values.ts");
const { watchCalls } = await import("./watch-calls.ts");

/** Accepted values of each schema that are tried, from small to large. */
const MOST_VALUES = 12;

const all = await exportsOfDoors();
const values = await goodValues(all);
const schemas = all.flatMap(({ title, value }) =>
  isSchema(value) ? [{ title, schema: value as z.ZodMiniType, good: goodFor(title, value) }] : [],
);
const watch = watchCalls();

afterAll(() => watch.stop());

function goodFor(title: string, value: unknown): readonly unknown[] {
  const schema = value as z.ZodMiniType;
  const found: unknown[] = [...(schemaValues[title] ?? [])];
  for (const one of values) {
    if (found.length === MOST_VALUES) break;
    if (mayFit(schema, one) && schema.safeParse(one).success) found.push(one);
  }
  return found;
}

/** The law that a schema breaks for a value, if any. What it refuses, it refuses twice. */
function brokenLaw(title: string, schema: z.ZodMiniType, input: unknown): string | undefined {
  const before = digest(input);
  const first = schema.safeParse(input);
  const second = schema.safeParse(input);
  if (digest(input) !== before) return "it changed its input";
  if (first.success !== second.success) return "it answered otherwise";
  if (!first.success || !second.success) return undefined;
  const output = digest(first.data);
  if (digest(second.data) !== output) return "it answered otherwise";
  const ofInput = Object.hasOwn(passesOn, title) ? undefined : sharedPart(input, first.data);
  if (ofInput !== undefined) return `what it gives shares ${ofInput} with its input`;
  const again = schema.safeParse(first.data);
  if (!again.success) return "it refuses what it gave";
  return digest(again.data) === output ? undefined : "it reads otherwise what it gave";
}

describe("every schema of every door", () => {
  it("has a good value, found in a call, an answer, an export or an example, or named for it", () => {
    const without = schemas.filter(({ good }) => good.length === 0).map(({ title }) => title);
    expect(without).toEqual([]);
  });

  it("names good values only for schemas that exist, and needs them", () => {
    const titles = schemas.map(({ title }) => title);
    const named = [...Object.keys(schemaValues), ...Object.keys(passesOn)];
    expect(named.filter((title) => !titles.includes(title))).toEqual([]);
    const refused = schemas.filter(({ title, schema }) =>
      (schemaValues[title] ?? []).some((value) => !schema.safeParse(value).success),
    );
    expect(refused.map(({ title }) => title)).toEqual([]);
  });

  it.each(schemas)(
    "$title reads what it gave as the same, changes no input and shares no part",
    { timeout: 120_000 + runs * 300 },
    ({ title, schema, good }) => {
      watch.name(title);
      expect(good.map((value) => brokenLaw(title, schema, value)).filter(Boolean)).toEqual([]);
      const spoiled = fc.oneof(...good.map((value) => spoiledArguments({ args: [value] })));
      fc.assert(
        fc.property(spoiled, ([input]) => {
          const broken = brokenLaw(title, schema, input);
          watch.beat();
          expect(broken).toBeUndefined();
        }),
        { numRuns: isProof ? runs : 20 },
      );
      watch.name("");
    },
  );

  it.each(schemas)(
    "$title lets through what an object of the caller throws",
    ({ schema, good }) => {
      fc.assert(
        fc.property(
          fc.oneof(...good.map((value) => throwingArguments({ args: [value] }))),
          (args) => {
            try {
              expect(typeof schema.safeParse(args[0]).success).toBe("boolean");
            } catch (error) {
              if (!isCallersOwn(error)) throw error;
            }
          },
        ),
        { numRuns: isProof ? Math.ceil(runs / 10) : 10 },
      );
    },
  );
});
