import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { issue } from "./issue-schema.ts";
import { knownKeys } from "./known-keys.ts";
import { nameIsSame, nearName } from "./near-name.ts";

describe("a name that is nearly another", () => {
  it.each<[string, string | undefined, string]>([
    ["name", "name", "the same"],
    ["NA-ME_. ", "name", "case, hyphens, underscores, full stops and blanks"],
    ["nam", undefined, "three letters: one is much of a short name"],
    ["nake", "name", "another letter"],
    ["namee", "name", "a letter too many"],
    ["nname", "name", "a letter too many, at the beginning"],
    ["nmae", "name", "two letters that changed places"],
    ["anme", "name", "the first two that changed places"],
    ["amne", undefined, "three that did"],
    ["nakk", undefined, "two other letters"],
    ["namexx", undefined, "two letters too many"],
    ["", undefined, "nothing"],
    ["adress", "address", "a letter too few"],
    ["addres", "address", "the last letter too few"],
    ["ddress", "address", "the first letter too few"],
    ["addrss", "address", "a letter too few in the middle"],
  ])("%j means %j (%s)", (given, meant) => {
    expect(nearName(given, [1, "address", "name"])).toBe(meant);
  });

  it.each<[string, string | undefined, string]>([
    ["kv", undefined, "another letter would be half of it"],
    ["KVK", "kvk", "only the case differs"],
  ])("of three letters: %j means %j (%s)", (given, meant) => {
    expect(nearName(given, ["kvk"])).toBe(meant);
  });

  it("is the first of two", () => {
    expect(nearName("namea", ["nameb", "namec"])).toBe("nameb");
  });

  it("is no number, and not of more than 60 characters", () => {
    expect(nearName(1, ["1"])).toBeUndefined();
    expect(nearName("a".repeat(60), ["a".repeat(60)])).toBe("a".repeat(60));
    expect(nearName("a".repeat(61), ["a".repeat(61)])).toBeUndefined();
  });

  it.each([
    ["dpia-report", "DpiaReport", true],
    ["dpia", "dpio", false],
  ])("%j and %j are the same: %s", (a, b, same) => {
    expect(nameIsSame(a, b)).toBe(same);
  });
});

describe("names that a schema knows", () => {
  const inner = z.strictObject({ deep: z.string() });
  const schema = z.strictObject({
    optional: z.exactOptional(inner),
    list: z.array(z.union([inner, z.strictObject({ other: z.string() })])),
    record: z.record(z.string(), inner),
    nullable: z.nullable(inner),
    text: z.string(),
  });

  it.each<[readonly (string | number)[], readonly string[]]>([
    [[], ["optional", "list", "record", "nullable", "text"]],
    [["optional"], ["deep"]],
    [
      ["list", 0],
      ["deep", "other"],
    ],
    [["record", "any"], ["deep"]],
    [["nullable"], ["deep"]],
    [["text"], []],
    [["text", "below"], []],
    [["unknown"], []],
    [["toString"], []],
  ])("at %j: %j", (path, names) => {
    expect(knownKeys(schema, path)).toEqual(names);
  });
});

describe("an issue from outside", () => {
  const good = { code: "required", path: ["rows", 0], params: { minimum: 1, a: "b", c: true } };

  it.each<[string, object, boolean]>([
    ["as it is", {}, true],
    ["with more", { more: 1 }, true],
    ["an object as a parameter", { params: { a: {} } }, false],
    ["a step that is no name", { path: [true] }, false],
    ["a long path", { path: Array(101).fill("a") }, false],
    [
      "many parameters",
      { params: Object.fromEntries([...Array(101).keys()].map((at) => [`k${at}`, 1])) },
      false,
    ],
    ["a long code", { code: "a".repeat(501) }, false],
  ])("%s: taken %s", (_what, changed, isTaken) => {
    expect(issue.safeParse({ ...good, ...changed }).success).toBe(isTaken);
  });
});
