import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uriComponent } from "./uri-component.ts";

describe("uriComponent", () => {
  it.each([
    ["a/b c", "a%2Fb%20c", "RFC 3986, 2.2"],
    ["é", "%C3%A9", "UTF-8"],
    ["\u{1f600}", "%F0%9F%98%80", "a whole pair stays"],
    ["a\ud83d", "a%EF%BF%BD", "the first half alone"],
    ["\ude00a", "%EF%BF%BDa", "the second half alone"],
  ])("%j -> %s (%s)", (text, expected) => {
    expect(uriComponent(text)).toBe(expected);
  });

  it("reads back as the text with its lone halves replaced", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(decodeURIComponent(uriComponent(text))).toBe(Buffer.from(text).toString());
      }),
    );
  });
});
