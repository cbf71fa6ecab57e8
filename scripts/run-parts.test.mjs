import { describe, expect, it } from "vitest";
import { benches } from "./bench/benches.mjs";
import { proofs } from "./proof/proofs.mjs";
import { debianPackages, listParts, readArguments, runTable, selectParts } from "./run-parts.mjs";

const parts = [
  { name: "a", does: "one", commands: [["node", "a.mjs"]], minutes: 1, projects: ["core"] },
  { name: "b", does: "two", commands: [["node", "b.mjs"]], minutes: 2, needs: ["build"] },
  { name: "c", does: "three", commands: [["node", "c.mjs"]], minutes: 3, projects: ["core"] },
];

describe("the arguments", () => {
  it.each([
    [[], [], false],
    [["a"], ["a"], false],
    [["--project", "core", "--project", "b"], ["core", "b"], false],
    [["--list"], [], true],
  ])("%j", (args, names, isList) => {
    expect(readArguments(args)).toEqual({ names, isList });
  });

  it("refuse an option that is not there", () => {
    expect(() => readArguments(["--projet", "core"])).toThrow("--projet");
  });
});

describe("selectParts", () => {
  it.each([
    [[], "abc", "no name is all"],
    [["b"], "b", "a part"],
    [["core"], "ac", "a project"],
    [["c", "a"], "ac", "the order of the table"],
  ])("%j -> %s (%s)", (names, expected) => {
    expect(
      selectParts(parts, names)
        ?.map(({ name }) => name)
        .join(""),
    ).toBe(expected);
  });

  it("selects nothing when a name is not known", async () => {
    expect(selectParts(parts, ["a", "x"])).toBeUndefined();
    expect(await runTable(parts, ["x"])).toBe(1);
  });
});

it("lists a row a part", () => {
  expect(listParts(parts)).toBe(
    [
      "| name | what it does | needs | minutes |",
      "| --- | --- | --- | --- |",
      "| a | one | - | 1 |",
      "| b | two | build | 2 |",
      "| c | three | - | 3 |",
    ].join("\n"),
  );
});

describe.each(Object.entries({ proofs, benches }))("%s", (_name, table) => {
  it("has rows that can be run: names that differ, known needs, commands that are there", async () => {
    const { existsSync } = await import("node:fs");
    expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
    for (const { does, minutes, needs = [], commands } of table) {
      expect(does).not.toBe("");
      expect(minutes).toBeGreaterThan(0);
      expect(["build", "browser", "postgres", ...Object.keys(debianPackages)]).toEqual(
        expect.arrayContaining(needs),
      );
      for (const [program, file] of commands) {
        expect(program).toBe("node");
        expect(file && existsSync(new URL(`../${file}`, import.meta.url)), file).toBe(true);
      }
    }
  });
});
