import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { checkTexts } from "./check-texts.ts";
import { recordListHash } from "./hash/record-list-hash.ts";
import { isObject } from "./is-object.ts";
import { iterable } from "./iterable.ts";
import { legalSource } from "./legal-source.ts";
import { maxKeys } from "./max-keys.ts";
import { repeatedIds } from "./repeated-ids.ts";

describe("words that a caller passes in", () => {
  const texts = { labels: { a: "A" }, sentence: () => "S", none: undefined, text: "T", nil: null };

  it("are an object or a function, below a name", () => {
    expect(() => checkTexts(texts, "labels", "sentence")).not.toThrow();
    expect(() => checkTexts(texts)).not.toThrow();
  });

  it.each<[keyof typeof texts, object]>([
    ["none", { code: "required", path: ["none"], params: {} }],
    ["text", { code: "wrong-type", path: ["text"], params: { expected: "object" } }],
    ["nil", { code: "wrong-type", path: ["nil"], params: { expected: "object" } }],
  ])("are refused under the name %s", (name, issue) => {
    expect(() => checkTexts(texts, "labels", name)).toThrow(
      expect.objectContaining({ issues: [issue] }),
    );
  });

  it.each([
    [undefined, { code: "required", path: [], params: {} }],
    ["nl", { code: "wrong-type", path: [], params: { expected: "object" } }],
  ])("are themselves no %j", (none, issue) => {
    expect(() => checkTexts(none as unknown as object)).toThrow(
      expect.objectContaining({ issues: [issue] }),
    );
  });
});

it("names each id that stands before, and where it stands again", () => {
  expect(repeatedIds(["a", "b", "a", "a"], (index) => ["rows", index])).toEqual([
    { code: "repeated-id", path: ["rows", 2], params: {} },
    { code: "repeated-id", path: ["rows", 3], params: {} },
  ]);
});

describe("the hash of a list of ids", () => {
  it("is an HMAC of its JSON (RFC 2104), whatever its order", () => {
    // printf '["a","b"]' | openssl dgst -sha256 -hmac key
    const hash = "4c9c68cc21ef697376ec27566b925e01f361aa92acb3008fac1053cbb7a30acf";
    expect(recordListHash(["b", "a"], "key")).toBe(hash);
    expect(recordListHash(["a", "b"], "key")).toBe(hash);
    expect(recordListHash(["a", "b"], "other")).not.toBe(hash);
  });

  it("leaves the list as it was", () => {
    const ids = ["b", "a"];
    recordListHash(ids, "key");
    expect(ids).toEqual(["b", "a"]);
  });
});

describe("the number of members", () => {
  it.each([
    [2, undefined],
    [3, [{ path: [], params: { code: "too-long", maximum: 2 } }]],
  ])("of two at most, %i: %j", (count, issues) => {
    const keys = Object.fromEntries([...Array(count).keys()].map((at) => [`k${at}`, at]));
    const atMostTwo = z.record(z.string(), z.number()).check(maxKeys(2));
    const { error } = atMostTwo.safeParse(keys);
    if (issues) expect(error?.issues).toMatchObject(issues);
    else expect(error).toBeUndefined();
  });
});

describe("what a value is", () => {
  it.each<[unknown, boolean, boolean]>([
    [{}, true, false],
    [[], false, true],
    [new Map(), true, true],
    [null, false, false],
    [undefined, false, false],
    ["text", false, false],
    [1, false, false],
    [() => 1, false, false],
  ])("%j has members: %s, can be walked: %s", (value, hasMembers, canBeWalked) => {
    expect(isObject(value)).toBe(hasMembers);
    expect(iterable.safeParse(value).success).toBe(canBeWalked);
  });
});

describe("a legal source from outside", () => {
  const good = { kind: "statute", ref: "GDPR art. 33(1)", verifiedOn: null };

  it.each<[string, object, boolean]>([
    ["what is needed", {}, true],
    [
      "all fields",
      {
        url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        validFrom: "2018-05-25",
        validTo: "2030-01-01",
        verifiedOn: "2026-11-22",
      },
      true,
    ],
    ["guidance", { kind: "guidance" }, true],
    ["a contract", { kind: "contract" }, true],
    ["a policy", { kind: "policy" }, true],
    ["a norm", { kind: "norm" }, true],
    ["another kind", { kind: "rumour" }, false],
    ["no place in it", { ref: " " }, false],
    ["nothing to see", { ref: "\u200b" }, false],
    ["a link that runs", { url: "javascript:alert(1)" }, false],
    ["no such day", { validFrom: "2026-02-30" }, false],
    ["no such last day", { validTo: "2026-02-30" }, false],
    ["never a word on whether it was read", { verifiedOn: undefined }, false],
    ["a field that is none", { article: "33" }, false],
  ])("%s: taken %s", (_what, changed, isTaken) => {
    expect(legalSource.safeParse({ ...good, ...changed }).success).toBe(isTaken);
  });
});
