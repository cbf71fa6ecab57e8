import { describe, expect, it } from "vitest";
import { withoutEmptyColumns } from "./without-empty-columns.ts";

const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  kind: "table" as const,
  caption: "",
  columns,
  rows: rows.map((cells) => cells.map((text) => [text])),
});

describe("withoutEmptyColumns", () => {
  it("leaves out what no row fills, but for the names of the rows and what is to be written in", () => {
    const given = table(["A", "B", "C"], ["", "", "x"], ["", " ", ""]);
    expect(withoutEmptyColumns(given)).toEqual(table(["A", "C"], ["", "x"], ["", ""]));
    expect(withoutEmptyColumns({ ...given, roomToWrite: true }).columns).toEqual(["A", "B", "C"]);
    expect(withoutEmptyColumns(table(["A", "B"])).columns).toEqual(["A", "B"]);
  });
});
