import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { InvalidInputError } from "./issues/invalid-input-error.ts";
import { rule } from "./issues/rule.ts";
import { parseInput } from "./parse-input.ts";
import { maxLength } from "./schema/max-length.ts";
import { minLength } from "./schema/min-length.ts";

const place = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("school"), brin: z.string().check(minLength(4)) }),
  z.strictObject({ kind: z.literal("home") }),
]);
const visit = z
  .strictObject({
    who: z.email(),
    day: z.iso.date(),
    age: z.int().check(z.gte(4), z.lte(120)),
    tags: z.array(z.enum(["a", "b"])).check(maxLength(2)),
    place,
    note: z.exactOptional(z.union([z.literal("none"), z.strictObject({ text: z.string() })])),
  })
  .check(
    rule(({ who, tags }) =>
      who.startsWith("x") && tags.length === 0
        ? [{ code: "x-needs-tags", path: ["tags"], params: { minimum: 1 } }]
        : [],
    ),
  );
const good = {
  who: "x@example.org",
  day: "2026-11-22",
  age: 12,
  tags: ["a"],
  place: { kind: "home" },
};

function issuesOf(input: unknown) {
  try {
    parseInput(visit, input);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidInputError);
    return (error as InvalidInputError).issues;
  }
  return [];
}

describe("parseInput", () => {
  it("returns what it accepts", () => {
    expect(parseInput(visit, good)).toEqual(good);
  });

  it.each<[string, object, string, (string | number)[], object]>([
    ["missing", { ...good, who: undefined }, "required", ["who"], {}],
    ["other type", { ...good, age: "12" }, "wrong-type", ["age"], { expected: "number" }],
    ["no such day", { ...good, day: "2026-02-30" }, "wrong-format", ["day"], { format: "date" }],
    ["too small", { ...good, age: 3 }, "too-small", ["age"], { minimum: 4 }],
    ["too large", { ...good, age: 121 }, "too-large", ["age"], { maximum: 120 }],
    ["not in a list", { ...good, tags: ["c"] }, "not-an-option", ["tags", 0], { options: "a, b" }],
    ["too long", { ...good, tags: ["a", "a", "a"] }, "too-long", ["tags"], { maximum: 2 }],
    [
      "unknown kind",
      { ...good, place: { kind: "moon" } },
      "not-an-option",
      ["place", "kind"],
      { options: "school, home" },
    ],
    [
      "inside a variant",
      { ...good, place: { kind: "school", brin: "1" } },
      "too-short",
      ["place", "brin"],
      { minimum: 4 },
    ],
    [
      "inside the closest branch of a union",
      { ...good, note: { text: 1 } },
      "wrong-type",
      ["note", "text"],
      { expected: "string" },
    ],
    ["a key too many", { ...good, extra: 1 }, "unknown-key", [], { count: 1 }],
    ["a rule over two fields", { ...good, tags: [] }, "x-needs-tags", ["tags"], { minimum: 1 }],
  ])("says where and what: %s", (_name, input, code, path, params) => {
    expect(issuesOf(input)).toEqual([{ code, path, params }]);
  });

  it("has a code for what the table above does not name", () => {
    expect(() => parseInput(z.number().check(z.multipleOf(5)), 3)).toThrow("input: wrong-format");
    expect(() => parseInput(z.union([]), 3)).toThrow("input: not-an-option");
    expect(() =>
      parseInput(
        z.custom<string>(() => false),
        3,
      ),
    ).toThrow("input: wrong-format");
  });

  it("gives every issue at once, and a message that a log may hold", () => {
    expect(() => parseInput(visit, { ...good, who: "?", age: 0 })).toThrow(
      "who: wrong-format; age: too-small",
    );
    expect(() => parseInput(z.string(), 1)).toThrow("input: wrong-type");
  });

  it("never repeats a value of the input", () => {
    const secret = fc.string({ minLength: 12, maxLength: 40 }).map((text) => `§${text}§`);
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom("who", "day", "age", "tags", "place", "§"),
        (text, key) => {
          const issues = issuesOf({ ...good, [key]: text, [text]: text });
          expect(JSON.stringify(issues)).not.toContain(JSON.stringify(text).slice(1, -1));
        },
      ),
    );
  });
});
