import { domainToASCII } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDomain } from "./domain-name.ts";
import { parseIp, parseIp6, sharesPrefix } from "./ip-address.ts";
import { toAscii } from "./to-ascii.ts";

describe("toAscii", () => {
  it.each([
    "schoöl.example",
    "bücher.example",
    "日本語.example",
    "español.example",
    "правда.example",
    "a.ñ.b",
    "faß.example",
    "üöäüöä.example",
  ])("%s, as the platform writes it", (name) => {
    expect(toAscii(name)).toBe(domainToASCII(name));
  });

  it("writes letters of many scripts as the platform does", () => {
    const letter = fc.constantFrom(..."abcxyz0189-éüñøłжщдλπ日本語한글あ");
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 20 }), (label) => {
        const theirs = domainToASCII(`x${label}x.example`);
        if (theirs !== "") expect(toAscii(`x${label}x.example`)).toBe(theirs);
      }),
    );
  });

  it("reads no text that is too long for a name", () => {
    expect(toAscii("é".repeat(1001))).toBeUndefined();
    expect(readDomain("é".repeat(1001))).toBeUndefined();
  });
});

describe("addresses", () => {
  it.each([
    ["192.0.2.1", [192, 0, 2, 1]],
    ["::ffff:192.0.2.1", [192, 0, 2, 1]],
    ["::", Array(16).fill(0)],
    ["1::", [0, 1, ...Array(14).fill(0)]],
    ["::192.0.2.1", [...Array(12).fill(0), 192, 0, 2, 1]],
    ["1:2:3:4:5:6:192.0.2.1", [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 192, 0, 2, 1]],
  ])("%s", (text, bytes) => {
    expect(parseIp(text)).toEqual(bytes);
  });

  it.each([
    "",
    ":",
    ":::",
    "1:",
    "1.2.3",
    "1.2.3.4.5",
    "1:192.0.2.1:2::",
    "192.0.2.1::",
    "1::2::3",
    "12345::",
    "x".repeat(60),
  ])("%s is none", (text) => {
    expect(parseIp(text)).toBeUndefined();
  });

  it("share bits only within a family", () => {
    expect(sharesPrefix([1, 2, 3, 4], parseIp6("::") ?? [], 0)).toBe(false);
    expect(sharesPrefix([1, 2, 3, 4], [1, 2, 3, 5], 32)).toBe(false);
    expect(sharesPrefix([1, 2, 3, 4], [1, 2, 3, 5], 31)).toBe(true);
  });
});
