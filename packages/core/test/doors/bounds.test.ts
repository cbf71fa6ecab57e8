import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { maxKeys } from "../../src/shared/max-keys.ts";
import { exportsOfDoors, isSchema } from "./exports.ts";
import { type Limits, membersOf, type Parts, partsOf, type Schema } from "./schema-parts.ts";

/** A form of a text that has an end: no part of it repeats without a number. */
const hasEnd = (pattern: RegExp) =>
  !/(?<!\\)(?:[*+]|\{\d+,\})/.test(pattern.source.replace(/\[(?:\\.|[^\]\\])*\]/g, "[]"));

function isBounded(schema: Schema, parts: Parts): boolean {
  const { type, keyType, checks = [] } = parts;
  const limits = [parts, schema._zod.bag as Limits, ...checks.map(({ _zod }) => _zod.def)];
  if (limits.some(({ maximum }) => maximum !== undefined && Number.isFinite(maximum))) return true;
  if (type === "string") return limits.some(({ pattern }) => pattern && hasEnd(pattern));
  return type === "record" && keyType !== undefined && partsOf(keyType).type === "enum";
}

/** Places of the texts, lists and records in `schema` of which the size has no maximum. */
function unboundedIn(schema: Schema, place: string, seen: Set<Schema>): readonly string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const parts = partsOf(schema);
  const hasSize = ["string", "array", "record", "map", "set"].includes(parts.type);
  const inside = membersOf(parts).flatMap(([step, part]) => unboundedIn(part, place + step, seen));
  return hasSize && !isBounded(schema, parts) ? [`${place}: ${parts.type}`, ...inside] : inside;
}

const schemas = (await exportsOfDoors()).flatMap(({ title, value }) =>
  isSchema(value) ? [{ title, schema: value as Schema }] : [],
);

describe("every text, list and record of every schema has a maximum", () => {
  it("all", () => {
    const seen = new Set<Schema>();
    expect(schemas.flatMap(({ title, schema }) => unboundedIn(schema, title, seen))).toEqual([]);
    expect(schemas.length).toBeGreaterThan(80);
  });

  it.each<[string, Schema, readonly string[]]>([
    ["a text", z.string(), [": string"]],
    ["a text with a least", z.string().check(z.minLength(1)), [": string"]],
    ["a text with a most", z.string().check(z.maxLength(9)), []],
    ["a form without an end", z.string().check(z.regex(/^a+$/)), [": string"]],
    ["a form with an end", z.stringFormat("x", /^[a+*]{1,4}\+$/), []],
    ["a list", z.array(z.number()), [": array"]],
    ["texts in a list", z.array(z.string()).check(z.maxLength(9)), ["/*: string"]],
    ["a member", z.object({ a: z.optional(z.array(z.null())) }), ["/a: array"]],
    ["one of two", z.union([z.number(), z.string()]), ["|1: string"]],
    ["names", z.record(z.string(), z.string()), [": record", "/key: string", "/value: string"]],
    ["our own names", z.record(z.enum(["a"]), z.number()), []],
    ["few names", z.record(z.enum(["a"]), z.number()).check(maxKeys(3)), []],
  ])("a schema without one is found: %s", (_what, schema, expected) => {
    expect(unboundedIn(schema, "", new Set())).toEqual(expected);
  });
});

it("an object with more names than it may have is refused", () => {
  const schema = z.record(z.string(), z.number()).check(maxKeys(1));
  expect(schema.safeParse({ a: 1 }).success).toBe(true);
  expect(schema.safeParse({ a: 1, b: 2 }).error?.issues).toMatchObject([
    { code: "custom", params: { code: "too-long", maximum: 1 } },
  ]);
});
