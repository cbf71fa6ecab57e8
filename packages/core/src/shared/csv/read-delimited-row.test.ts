import { afterEach, describe, expect, it, vi } from "vitest";
import { codesOf } from "./codes-of.ts";
import { nextLine, readDelimitedRow } from "./read-delimited-row.ts";

/** Cells of every row that is not blank, and where each row ends. */
function rowsOf(text: string, delimiter = ","): readonly (readonly string[])[] {
  const codes = codesOf(text);
  const rows: string[][] = [];
  const take = {
    startRow: () => void rows.push([]),
    addCell: (column: number, start: number, end: number) => {
      const row = rows.at(-1) ?? [];
      expect(column).toBe(row.length);
      row.push(text.slice(start, end));
    },
  };
  const source = { text, codes, sign: delimiter.charCodeAt(0) };
  for (let at = 0; at < text.length; ) at = readDelimitedRow(source, at, take);
  return rows;
}

describe("a row of cells (RFC 4180, section 2)", () => {
  it.each<[string, readonly (readonly string[])[], string]>([
    [
      "a,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      "1: a line end behind each",
    ],
    [
      "a,b\r\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      "2: none behind the last",
    ],
    ["a,b\nc\rd", [["a", "b"], ["c"], ["d"]], "line ends of other systems"],
    ["a,,c", [["a", "", "c"]], "an empty cell"],
    ["a,", [["a", ""]], "an empty last cell"],
    [",", [["", ""]], "two empty cells"],
    ["a\n\n \nb", [["a"], ["b"]], "blank rows are left out"],
    [" a , b\t", [["a", "b"]], "blanks around a cell"],
    ['"a","b"', [["a", "b"]], "5: quotes around cells"],
    ['"a,b",c', [["a,b", "c"]], "6: a delimiter in quotes"],
    ['"a\r\nb",c', [["a\r\nb", "c"]], "6: a line end in quotes"],
    ['"a""b",c', [['a""b', "c"]], "7: a quote in quotes"],
    ['  "a,b"  ,c', [["a,b", "c"]], "blanks around quotes"],
    ['"",a', [["", "a"]], "nothing in quotes"],
    ['",a', [['"', "a"]], "a quote alone"],
    ['"a,b\nc', [['"a', "b"], ["c"]], "a quote that is never closed"],
    ['"a"b,c', [['"a"b', "c"]], "characters behind the quotes"],
    ['a"b",c', [['a"b"', "c"]], "quotes within a cell"],
    ['"a""', [['a"']], "two quotes at the end close nothing"],
  ])("%j: %j (%s)", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each<[string, string, readonly (readonly string[])[], string]>([
    ["a;b", ";", [["a", "b"]], "a semicolon"],
    ["a\tb", "\t", [["a", "b"]], "a tab"],
    ["a|b", "|", [["a", "b"]], "a pipe"],
    ["|a|b|", "|", [["a", "b"]], "pipes around a row, as Markdown has them"],
    ["|a||", "|", [["a", ""]], "an empty cell between them"],
    ["|a|b", "|", [["a", "b"]], "only a pipe before it"],
    ["|", "|", [[]], "a pipe alone"],
    ["|a|\n|b|", "|", [["a"], ["b"]], "rows of them"],
    [",a,", ",", [["", "a", ""]], "other signs frame nothing"],
  ])("%j by %j: %j (%s)", (text, delimiter, rows) => {
    expect(rowsOf(text, delimiter)).toEqual(rows);
  });
});

describe("the next line", () => {
  it.each([
    ["a\r\nb", 1, 3, "two characters end a line"],
    ["a\rb", 1, 2, "one does"],
    ["a\nb", 1, 2, "the other does"],
    ["a\n\rb", 1, 2, "the other way round they are two"],
  ])("of %j, whose end is at %i, is at %i (%s)", (text, end, next) => {
    expect(nextLine(codesOf(text), end)).toBe(next);
  });
});

describe("code units of a text", () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(["", "a", "é€😀\ud800"])("%j: its own, and a line end", (text) => {
    const units = [...Array(text.length).keys()].map((at) => text.charCodeAt(at));
    expect([...codesOf(text)]).toEqual([...units, 0x0a]);
    vi.stubGlobal("Buffer", undefined);
    expect([...codesOf(text)]).toEqual([...units, 0x0a]);
  });
});
