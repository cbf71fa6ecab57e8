import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "./canonical-json.ts";
import { sha256 } from "./sha-256.ts";

describe("canonicalJson", () => {
  it.each<[string, Json, string]>([
    [
      "keys in order of code unit",
      { b: 1, a: [true, null], "": "é" },
      '{"":"é","a":[true,null],"b":1}',
    ],
    ["numbers as ECMAScript writes them", [1e21, 0.1, -0], "[1e+21,0.1,0]"],
    ["control characters escaped", "\u0007\n", '"\\u0007\\n"'],
  ])("%s (RFC 8785)", (_rule, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("is the same for any order of keys, and reads back", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        const text = canonicalJson(value as Json);
        expect(canonicalJson(reversed as Json)).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

it.each([
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "FIPS 180-4 example"],
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "empty message"],
])("sha256(%j) is %s (%s)", (text, hash) => {
  expect(sha256(text)).toBe(hash);
});
