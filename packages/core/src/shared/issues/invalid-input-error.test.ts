import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { parseInput } from "../parse-input.ts";
import { InvalidInputError } from "./invalid-input-error.ts";
import { toIssues } from "./to-issues.ts";

function errorOf(schema: z.ZodMiniType, input: unknown): InvalidInputError {
  try {
    parseInput(schema, input);
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
    throw error;
  }
  throw new Error("the input was accepted");
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe("InvalidInputError", () => {
  it("holds the first hundred of a hundred thousand defects, and counts them all", () => {
    const { issues, total, message } = errorOf(z.array(z.string()), Array(100_000).fill(null));
    expect(issues.map(({ path }) => path[0])).toEqual(Array.from({ length: 100 }, (_, at) => at));
    expect(total).toBe(100_000);
    expect(bytesOf(message)).toBeLessThanOrEqual(4096);
  });

  it("counts no more than there are", () => {
    const { issues, total, message } = errorOf(z.array(z.string()), [1, "a", 2]);
    expect([issues.length, total]).toEqual([2, 2]);
    expect(message).toBe("0: wrong-type; 2: wrong-type");
  });

  it("says how many are left where the message ends", () => {
    const path = ["x".repeat(90)];
    const issue = { code: "required", path, params: {} };
    expect(new InvalidInputError(Array(1000).fill(issue)).message).toMatch(/; and 9\d\d more$/);
    expect(new InvalidInputError(Array(1000).fill(issue)).issues).toHaveLength(100);
    const long = { code: "c".repeat(5000), path: [], params: {} };
    expect(new InvalidInputError([long]).message).toBe("1 issues");
    const wide = { code: "é".repeat(3000), path: [], params: {} };
    expect(bytesOf(new InvalidInputError([wide]).message)).toBeLessThanOrEqual(4096);
  });

  it("bounds the defects of the closest variant too", () => {
    const many = z.union([z.array(z.string()), z.number()]);
    expect(errorOf(many, Array(5000).fill(null)).issues).toHaveLength(100);
  });
});

const schema = z.strictObject({
  targetGroups: z.exactOptional(z.array(z.string())),
  format: z.exactOptional(z.enum(["markdown", "html"])),
  rows: z.exactOptional(z.array(z.union([z.strictObject({ trigger: z.string() }), z.null()]))),
  byName: z.exactOptional(z.record(z.string().check(z.regex(/^[a-z]+$/)), z.number())),
});

describe("names of keys and options", () => {
  it.each<[string, object, object, string]>([
    [
      "case",
      { targetgroups: [] },
      { count: 1, key: "targetgroups", meant: "targetGroups" },
      "targetgroups: did you mean targetGroups?",
    ],
    [
      "hyphens",
      { "target-groups": [] },
      { count: 1, key: "target-groups", meant: "targetGroups" },
      "target-groups: did you mean targetGroups?",
    ],
    [
      "a letter too few",
      { targetGroup: [] },
      { count: 1, key: "targetGroup", meant: "targetGroups" },
      "targetGroup: did you mean targetGroups?",
    ],
    [
      "a letter too many",
      { formatt: "html" },
      { count: 1, key: "formatt", meant: "format" },
      "formatt: did you mean format?",
    ],
    [
      "another letter",
      { formad: "html" },
      { count: 1, key: "formad", meant: "format" },
      "formad: did you mean format?",
    ],
    [
      "two letters swapped",
      { fromat: "html" },
      { count: 1, key: "fromat", meant: "format" },
      "fromat: did you mean format?",
    ],
    [
      "among others",
      { "Jan Jansen": 1, Format: 1 },
      { count: 2, key: "Format", meant: "format" },
      "Format: did you mean format?",
    ],
  ])("tells what was probably meant: %s", (_what, input, params, hint) => {
    const { issues, message } = errorOf(schema, input);
    expect(issues).toEqual([{ code: "unknown-key", path: [], params }]);
    expect(message).toBe(`input: unknown-key (${hint})`);
  });

  it.each<[string, object]>([
    ["a name of somebody", { "Jan Jansen": 1 }],
    ["two letters off", { fromata: 1 }],
    ["a name that every object has", JSON.parse('{ "constructor": 1, "toString": 2 }')],
    ["a very long one", { ["format".repeat(30)]: 1 }],
  ])("only counts other names: %s", (_what, input) => {
    const [issue] = errorOf(schema, input).issues;
    expect(issue?.params).toEqual({ count: Object.keys(input).length });
  });

  it("tells them inside lists and variants, and only with the schema", () => {
    const input = { rows: [{ trigger: "a", Trigger: "b" }] };
    expect(errorOf(schema, input).issues[0]).toEqual({
      code: "unknown-key",
      path: ["rows", 0],
      params: { count: 1, key: "Trigger", meant: "trigger" },
    });
    const { error } = schema.safeParse({ targetgroups: [] });
    expect(toIssues(error?.issues ?? [], {})[0]?.params).toEqual({ count: 1 });
  });

  it("tells an option that was probably meant, not the value", () => {
    const { issues, message } = errorOf(schema, { format: "Mark-down" });
    expect(issues[0]?.params).toEqual({ meant: "markdown" });
    expect(message).toBe("format: not-an-option (did you mean markdown?)");
  });

  it("tells the options when there are few, and those of the member that tells variants apart", () => {
    const { issues, message } = errorOf(schema, { format: "geheim" });
    expect(issues[0]?.params).toEqual({ options: "markdown, html" });
    expect(message).toBe("format: not-an-option (one of markdown, html)");
    const kinds = z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("letter") }),
      z.object({ kind: z.literal("mail") }),
    ]);
    expect(errorOf(kinds, { kind: "geheim" }).issues[0]?.params).toEqual({
      options: "letter, mail",
    });
    const many = z.enum(Array.from({ length: 13 }, (_, index) => `option-${index}`));
    expect(errorOf(many, "geheim").issues[0]?.params).toEqual({});
  });

  it("tells no name that comes from outside, and takes a symbol for one", () => {
    const named = errorOf(schema, { byName: { "jan@example.org": 1 } });
    expect(named.issues).toEqual([
      { code: "wrong-format", path: ["byName"], params: { format: "key" } },
    ]);
    const symbol = errorOf(schema, { byName: { [Symbol("jan")]: 1 } });
    expect(symbol.message).toBe("byName: wrong-format");
    const value = errorOf(z.record(z.string(), z.number()), { "jan@example.org": "x", ok: "y" });
    expect(value.message).toBe("*: wrong-type; ok: wrong-type");
    const odd = toIssues([{ code: "custom", path: [Symbol("jan")], message: "" }], {});
    expect(odd[0]?.path).toEqual(["*"]);
  });

  it("never repeats more than a slip of the pen", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 12 }).map((text) => `§${text}§`),
        (text) => {
          const { message, issues } = errorOf(schema, { [text]: 1, format: text });
          expect(message + JSON.stringify(issues)).not.toContain(text);
        },
      ),
    );
  });
});
