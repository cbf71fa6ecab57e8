import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sniffDelimiter } from "./sniff-delimiter.ts";

describe("sniffDelimiter", () => {
  it.each([
    ["", ",", "a text without anything"],
    [" \n\r\n", ",", "lines without anything"],
    ["naam", ",", "one cell"],
    ["naam;klas\nJan, jr.;3A\n", ";", "as often in each line, whatever stands elsewhere"],
    ["naam\tklas\nJan\t3A\n", "\t", "tabs"],
    ['naam,"a;b;c"\nJan,"d;e;f"\n', ",", "what stands between quotes does not count"],
    ["sep=|\nnaam;klas\n", "|", "the first line says so"],
    ["\ufeffsep=;\r\nnaam,klas\r\n", ";", "behind a byte order mark too"],
    ["mail: jan@example.org\nnaam: Jan\n", ",", "names with their values"],
    ["\u0000;\u0000\n\ud800;\udc00\n", ";", "signs that are no text"],
  ])("%j -> %j (%s)", (text, expected) => {
    expect(sniffDelimiter(text)).toBe(expected);
  });

  it("finds the delimiter of any table of words", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const rows = fc.integer({ min: 2, max: 6 }).chain((width) =>
      fc.array(fc.array(word, { minLength: width, maxLength: width }), {
        minLength: 2,
        maxLength: 30,
      }),
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(";", "\t", ",", "|", "^", "~"), (cells, delimiter) => {
        const text = cells.map((row) => row.join(delimiter)).join("\r\n");
        expect(sniffDelimiter(text)).toBe(delimiter);
      }),
    );
  });
});
