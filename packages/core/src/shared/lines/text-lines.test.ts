import { describe, expect, it } from "vitest";
import { isFit, rawLines, textLines } from "./text-lines.ts";

describe("lines of a text that somebody typed", () => {
  it.each<[string, readonly string[], readonly string[], string]>([
    ["a\r\nb\nc\rd", ["a", "b", "c", "d"], ["a", "b", "c", "d"], "line ends of three systems"],
    ["a\vb\fc\u0085d\u2028e\u2029f", [..."abcdef"], [..."abcdef"], "line ends of Unicode"],
    ["a\r\n\r\nb", ["a", "b"], ["a", "", "b"], "a blank line"],
    ["  a\tb  ", ["a b"], ["  a b  "], "blanks and a tab"],
    ["a\u0000b\u001bc\u007fd", ["abcd"], ["abcd"], "control characters"],
    ["a\u202eb\u202ac\u2066d\u2069e", ["abcde"], ["abcde"], "marks that turn the direction"],
    ["a\ud800b\uffffc\ufffed", ["abcd"], ["abcd"], "no characters"],
    ["😀\u200d", ["😀\u200d"], ["😀\u200d"], "a pair and a joiner stay"],
    ["", [""], [""], "nothing"],
    [" \n\u0000\n", [""], [" ", "", ""], "nothing that can be seen"],
  ])("%j: %j, with their spaces %j (%s)", (text, lines, raw) => {
    expect(textLines(text)).toEqual(lines);
    expect(rawLines(text)).toEqual(raw);
  });

  it.each([
    ["a b é 😀 \u200d", true],
    ["", true],
    ["\u202e", false],
    ["ab\u0000", false],
    ["a\n", false],
  ])("%j can be carried by every format: %s", (text, fits) => {
    expect(isFit(text)).toBe(fits);
  });
});
