import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldLine, textLine } from "./ics-line.ts";

const octets = (text: string) => new TextEncoder().encode(text).length;

describe("a text of a calendar file (RFC 5545, section 3.3.11)", () => {
  it.each([
    ["a; b", "SUMMARY:a\\; b", "a semicolon"],
    ["a, b", "SUMMARY:a\\, b", "a comma"],
    ["a \\ b", "SUMMARY:a \\\\ b", "a backslash"],
    ["a: b", "SUMMARY:a: b", "a colon stands as it is"],
    ["a\r\nb\nc", "SUMMARY:a\\nb\\nc", "line ends"],
    ["", "SUMMARY:", "nothing"],
  ])("%j is %j (%s)", (text, line) => {
    expect(textLine("SUMMARY", text)).toBe(line);
  });
});

describe("a line of a calendar file (RFC 5545, section 3.1)", () => {
  it.each([
    ["\u007f", 75, "one octet: the last of them"],
    ["\u0080", 37, "two octets: the first"],
    ["\u07ff", 37, "two octets: the last"],
    ["\u0800", 25, "three octets: the first"],
    ["\uffff", 25, "three octets: the last"],
    ["\u{10000}", 18, "four octets: the first"],
    ["\u{10ffff}", 18, "four octets: the last"],
  ])("holds so many of %j as make 75 octets: %i (%s)", (character, most) => {
    const full = character.repeat(most);
    expect(foldLine(full)).toBe(full);
    expect(foldLine(full + character)).toBe(`${full}\r\n ${character}`);
  });

  it("goes on behind a blank, which is one of the 75 octets", () => {
    const text = "a".repeat(75 + 74 + 1);
    expect(foldLine(text)).toBe(`${"a".repeat(75)}\r\n ${"a".repeat(74)}\r\n a`);
  });

  it("is the same without its folds, and no piece is longer than 75 octets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const line = text.replaceAll(/[\r\n]/g, "");
        const pieces = foldLine(line).split("\r\n");
        expect(pieces.map((piece, index) => piece.slice(index === 0 ? 0 : 1)).join("")).toBe(line);
        for (const piece of pieces) expect(octets(piece)).toBeLessThanOrEqual(75);
      }),
    );
  });
});
