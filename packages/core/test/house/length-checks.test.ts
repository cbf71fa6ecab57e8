import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { maxLength } from "../../src/shared/schema/max-length.ts";
import { minLength } from "../../src/shared/schema/min-length.ts";
import { filesBelow, isTest, repository } from "./source-files.ts";

/** The files that wrap the checks of zod. */
const wrapping = /\/shared\/(?:schema\/(?:max|min)-length|text-between)\.ts$/;
const bare = /\bz\.(?:(?:max|min)Length|length|(?:max|min)Size|size)\(/;

describe("checks of lengths", () => {
  it.each<[string, unknown]>([
    ["an object as a length", JSON.parse('{"length":{"toString":1,"valueOf":1}}')],
    ["a length without a prototype", { length: Object.create(null) }],
    ["a symbol as a length", { length: Symbol("length") }],
    ["a length within the limits", { length: 3 }],
    ["a function", () => "x"],
    ["null", null],
  ])("refuse %s as a text and as a list, without an error", (_name, value) => {
    for (const schema of [z.string(), z.array(z.unknown())])
      for (const check of [maxLength(5), minLength(2)]) {
        const { error } = schema.check(check).safeParse(value);
        expect(error?.issues.map(({ code }) => code)).toEqual(["invalid_type"]);
      }
  });

  it.each<[string, unknown, string | undefined]>([
    ["a text that fits", "abc", undefined],
    ["a text that is too long", "abcdef", "too_big"],
    ["a text that is too short", "a", "too_small"],
    ["characters outside the first plane, counted once", "👋👋👋👋👋", undefined],
  ])("judge %s", (_name, value, code) => {
    const { error } = z.string().check(minLength(2), maxLength(5)).safeParse(value);
    expect(error?.issues[0]?.code).toBe(code);
  });

  it("refuse a list that is too long, its items not read", () => {
    const { error } = z.array(z.string()).check(maxLength(1)).safeParse(["a", 2]);
    expect(error?.issues.map(({ code }) => code)).toEqual(["too_big"]);
  });

  it("are never those of zod alone, which read the length of a refused value", () => {
    const found = filesBelow(".")
      .filter((path) => /^(?:packages\/\w+\/src|examples)\/.*\.tsx?$/.test(path))
      .filter((path) => !isTest(path) && !wrapping.test(path))
      .filter((path) =>
        bare.test(readFileSync(join(repository, path), "utf8").replaceAll(/^\s*\*.*$/gm, "")),
      );
    expect(found).toEqual([]);
  });
});
