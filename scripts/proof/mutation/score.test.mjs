import { describe, expect, it } from "vitest";
import { describeMutant, faultsOf, scoreRoom } from "./score.mjs";
import { mergeTable, rowOf } from "./table.mjs";

const source = "const isOver = (left) => left < 0;\nconst name = 'a';\n";
const comparison = { start: { line: 1, column: 26 }, end: { line: 1, column: 34 } };
const name = { start: { line: 2, column: 14 }, end: { line: 2, column: 17 } };
const boundary = (status) => ({
  mutatorName: "EqualityOperator",
  replacement: "left <= 0",
  status,
  location: comparison,
});
const text = (status) => ({
  mutatorName: "StringLiteral",
  replacement: '""',
  status,
  location: name,
});
const reportOf = (...mutants) => ({ files: { "src/a.ts": { source, mutants } } });
const row = {
  file: "src/a.ts",
  line: "const name = 'a';",
  was: "'a'",
  replacement: '""',
  reason: "",
};

describe("scoreRoom", () => {
  it.each([
    ["all killed", ["Killed", "Killed"], [], { mutants: 2, killed: 2, survived: 0, score: 100 }],
    ["by time is killed", ["Timeout", "Killed"], [], { killed: 2, timeouts: 1, score: 100 }],
    ["one of two", ["Killed", "Survived"], [], { killed: 1, survived: 1, score: 50 }],
    ["no test is survived", ["Killed", "NoCoverage"], [], { survived: 1, score: 50 }],
    ["what cannot run does not count", ["Killed", "RuntimeError"], [], { mutants: 1, invalid: 1 }],
    ["an equivalent one", ["Killed", "Survived"], [row], { equivalents: 1, score: 100 }],
    ["an equivalent one that is killed", ["Killed", "Killed"], [row], { unused: [row] }],
    ["of another file", ["Killed", "Survived"], [{ ...row, file: "b" }], { score: 50, unused: [] }],
    ["of other text", ["Killed", "Survived"], [{ ...row, was: "'b'" }], { score: 50 }],
  ])("%s", (_what, [first, second], equivalents, expected) => {
    expect(scoreRoom(reportOf(boundary(first), text(second)), equivalents)).toMatchObject(expected);
  });

  it("rounds down, so that no bar is reached by rounding", () => {
    const mutants = Array.from({ length: 10_000 }, (_, i) => text(i < 300 ? "Survived" : "Killed"));
    expect(scoreRoom(reportOf(...mutants)).score).toBe(97);
    expect(scoreRoom(reportOf(...mutants, text("Survived"))).score).toBe(96.9);
  });
});

describe("faultsOf", () => {
  const room = { name: "a", bar: 50 };
  it.each([
    ["a boundary", [boundary("Survived"), text("Killed")], [], [/boundary survives/]],
    ["a score below the bar", [text("Survived")], [], [/0 %, the bar is 50 %/]],
    ["too many equivalents", [text("Survived"), text("Killed")], [row], [/called equivalent/]],
    ["an equivalent that is none", [text("Killed")], [row], [/no survivor/]],
    ["nothing", [boundary("Killed"), text("Survived")], [], []],
  ])("%s", (_what, mutants, equivalents, faults) => {
    const found = faultsOf(scoreRoom(reportOf(...mutants), equivalents), room);
    expect(found).toHaveLength(faults.length);
    for (const [at, fault] of faults.entries()) expect(found[at]).toMatch(fault);
  });
});

it("describeMutant says where, what it was and what it became", () => {
  const { survivors } = scoreRoom(reportOf(boundary("Survived")));
  expect(survivors.map(describeMutant)).toEqual([
    "src/a.ts:1:26 EqualityOperator: left < 0 => left <= 0   [const isOver = (left) => left < 0;]",
  ]);
});

it("mergeTable keeps the rows of rooms that did not run, and says which have none", () => {
  const rooms = ["a", "b", "c"].map((room) => ({ name: room, bar: 97 }));
  const result = scoreRoom(reportOf(boundary("Killed")));
  const first = mergeTable("", rooms, { b: rowOf(rooms[1], result, "2026-11-30") });
  const second = mergeTable(first, rooms, { a: rowOf(rooms[0], result, "2026-12-01") });
  expect(second.split("\n").slice(2)).toEqual([
    "| a | 1 | 1 | 0 | 0 | 100 % | 97 % | 2026-12-01 |",
    "| b | 1 | 1 | 0 | 0 | 100 % | 97 % | 2026-11-30 |",
    "| c |  |  |  |  | not measured | 97 % |  |",
  ]);
});
